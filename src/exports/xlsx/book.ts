import type { Day } from '../../model/month';

/*
 * A workbook as plain data, in the words of a spreadsheet: what the makers of sheets say and the writer writes.
 * Rows and columns count from nought.
 */

/** How a cell looks; the writer turns it into fonts, fills and borders. */
export type Look = 'title' | 'subtitle' | 'quiet' | 'head' | 'head-number' | 'body' | 'strong' | 'group' | 'label' | 'link' | 'wrapped';

/** One cell. A text is never reckoned, whatever it begins with. */
export interface BookCell {
  value: string | number | Day | null;
  /** A text is written as text, a day as a date. */
  kind: 'text' | 'number' | 'day' | 'empty';
  look: Look;
  /** Number format of a number: "#,##0". */
  format?: string | undefined;
  /** Sheet a click leads to. */
  sheet?: string | undefined;
}

/** Cells from one to another, both within. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A native chart on a sheet. */
export interface BookChart {
  /** The chart's part. */
  xml: string;
  name: string;
  /** Alternative text. */
  description: string;
  place: Range;
}

/** One sheet. */
export interface BookSheet {
  name: string;
  rows: BookCell[][];
  /** Widths of columns in characters. */
  widths: number[];
  /** Heights in points of rows that do not fit their text by themselves. */
  heights: ReadonlyMap<number, number>;
  merged: Range[];
  /** Row of headings: everything down to it stays in sight and repeats on every page. */
  headingRow: number;
  /** The cells of an Excel table, headings first; absent where it would have no rows. */
  table?: ({ name: string } & Range) | undefined;
  chart?: BookChart | undefined;
}

/** A workbook with what its pages say round the cells. */
export interface Book {
  title: string;
  subject: string;
  /** What is known of the whole file, for those who only see its properties. */
  description: string;
  producedOn: Day;
  sheets: BookSheet[];
  /** Head of every page: marking. Foot: where it comes from. */
  head: string;
  foot: string;
  startPage: number;
}

/** A cell of a table without a value. */
export const empty: BookCell = { value: null, kind: 'empty', look: 'body' };

/** A cell nobody has touched. */
export const untouched: BookCell = { value: null, kind: 'empty', look: 'label' };

/** A text; an empty one is an empty cell. */
export const text = (value: string, look: Look = 'body'): BookCell => (value === '' ? { ...empty, look } : { value, kind: 'text', look });

/** A whole date. */
export const day = (value: Day, look: Look = 'body'): BookCell => ({ value, kind: 'day', look });

/** A number under a format. */
export const number = (value: number, format: string, look: Look = 'body'): BookCell => ({ value, kind: 'number', format, look });
