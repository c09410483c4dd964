import type { Cell, Column, Row, Table } from './table';

/** One value of the reading line: a column and its cell, word for word as in the table. */
export interface ReadingPart {
  /** Key of the column. */
  key: string;
  /** Empty where the text speaks for several columns: what is withheld is said once. */
  label: string;
  text: string;
  swatch?: Column['swatch'];
}

/** What is said of the point under inspection. */
export interface ReadingLine {
  /** The row: "September 2023: 1,383" where one column stands for the whole, else "September 2023". */
  heading: string;
  parts: ReadingPart[];
}

/** Columns that are series of the chart, in table order: Page Up and Page Down move through them. */
export const seriesColumns = (table: Table): Column[] => table.columns.filter((column) => column.swatch !== undefined);

/** A cell's second line is part of what it says: "2.6 h, inside target". */
const wordsOf = ({ text, secondary }: Cell): string => (secondary === undefined ? text : `${text}, ${secondary}`);

const partOf = (column: Column, cell: Cell | undefined): ReadingPart | undefined =>
  cell === undefined || cell.text === '' ? undefined : { key: column.key, label: column.label, text: wordsOf(cell), swatch: column.swatch };

/** Index of the one column that is the whole of the row; -1 where there is none or more than one. */
const wholeIndex = (columns: Column[]): number => {
  const first = columns.findIndex((column) => column.swatch === 'both');
  return columns.findLastIndex((column) => column.swatch === 'both') === first ? first : -1;
};

const wholeRow = (table: Table, row: Row): ReadingLine => {
  const whole = wholeIndex(table.columns);
  const wholeText = row.cells[whole]?.text ?? '';
  const withheld = row.cells.find(({ missing }) => missing === 'withheld');
  const parts = table.columns.flatMap((column, index) => {
    const cell = row.cells[index];
    const isLeftOut = index === whole || column.quiet === true || cell?.missing === 'withheld';
    return isLeftOut ? [] : (partOf(column, cell) ?? []);
  });
  if (withheld !== undefined && withheld.text !== wholeText) parts.push({ key: 'withheld', label: '', text: withheld.text });
  return { heading: wholeText === '' ? row.header : `${row.header}: ${wholeText}`, parts };
};

/**
 * The reading of one row of a figure's table, for the line above a plot and for the announcement.
 * @param seriesKey a series column: then only its value is read.
 * @returns undefined where the table has no such row.
 */
export const readingLine = (table: Table, rowKey: string, seriesKey?: string): ReadingLine | undefined => {
  const row = table.rows.find(({ key }) => key === rowKey);
  if (row === undefined) return undefined;
  const index = table.columns.findIndex(({ key }) => key === seriesKey);
  const column = table.columns[index];
  if (column === undefined) return wholeRow(table, row);
  const part = partOf(column, row.cells[index]);
  return { heading: row.header, parts: part === undefined ? [] : [part] };
};

/** "Stevenage 778", "Cause: power failure"; a colon also keeps "2022/23: 1,228" from reading as one number. */
export const readingPartText = ({ label, text }: Pick<ReadingPart, 'label' | 'text'>): string => {
  if (label === '') return text;
  const isPlainNumber = /^[\d−+£]/.test(text) && !/\d$/.test(label);
  return `${label}${isPlainNumber ? ' ' : ': '}${text}`;
};

/** The whole line as one announcement. */
export const readingText = ({ heading, parts }: ReadingLine): string => [heading, ...parts.map(readingPartText)].map((text) => text.replace(/\.$/, '')).join('. ');
