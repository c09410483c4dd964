import type { Element } from '@xmldom/xmldom';
import { formatted } from './numberFormat';
import { all, readOffice, type ReadOffice } from './readOffice';

/** A cell as its file says it: what it is, what it holds and what is printed of it. */
export interface ReadCell {
  kind: 'text' | 'number' | 'empty' | 'formula' | 'error';
  value: string | number | null;
  format: string;
  printed: string;
}

/** One sheet: cells by row and column from nought. */
export interface ReadSheet {
  name: string;
  path: string;
  cell: (row: number, column: number) => ReadCell;
  /** Cells of a row from a column on, as many as asked for. */
  row: (row: number, columns: number, from?: number) => ReadCell[];
}

const nothing: ReadCell = { kind: 'empty', value: null, format: 'General', printed: '' };

const textOf = (element: Element): string => all(element, 't').map(({ textContent }) => textContent ?? '').join('');

const columnOf = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const formatsOf = ({ xml }: ReadOffice): string[] => {
  const styles = xml('xl/styles.xml');
  const codes = new Map(all(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode') ?? '']));
  const [formats] = all(styles, 'cellXfs');
  return formats === undefined ? [] : all(formats, 'xf').map((one) => codes.get(one.getAttribute('numFmtId')) ?? (one.getAttribute('numFmtId') === '49' ? '@' : 'General'));
};

const cellReader =
  (strings: readonly string[], formats: readonly string[]) =>
  (element: Element): ReadCell => {
    const format = formats[Number(element.getAttribute('s') ?? 0)] ?? 'General';
    const [value] = all(element, 'v');
    const type = element.getAttribute('t') ?? 'n';
    const words = (text: string): ReadCell => ({ kind: 'text', value: text, format, printed: text });
    if (all(element, 'f').length > 0) return { kind: 'formula', value: all(element, 'f')[0]?.textContent ?? '', format, printed: '' };
    if (type === 'inlineStr') return words(textOf(element));
    if (value === undefined) return { ...nothing, format };
    if (type === 's') return words(strings[Number(value.textContent)] ?? '');
    if (type === 'e') return { kind: 'error', value: value.textContent, format, printed: value.textContent ?? '' };
    const number = Number(value.textContent);
    return { kind: 'number', value: number, format, printed: formatted(number, format) };
  };

/** A workbook by its parts and by its cells. */
export interface ReadXlsx extends ReadOffice {
  sheets: ReadSheet[];
}

/** Unzips and reads an Excel file. */
export const readXlsx = (bytes: Uint8Array): ReadXlsx => {
  const office = readOffice(bytes);
  const strings = office.names.includes('xl/sharedStrings.xml') ? all(office.xml('xl/sharedStrings.xml'), 'si').map(textOf) : [];
  const read = cellReader(strings, formatsOf(office));
  const sheets = all(office.xml('xl/workbook.xml'), 'sheet').map((one, i): ReadSheet => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const cells = new Map(
      all(office.xml(path), 'c').map((element) => {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(element.getAttribute('r') ?? '') ?? [];
        return [`${Number(row) - 1},${columnOf(letters)}`, read(element)];
      }),
    );
    const cell = (row: number, column: number): ReadCell => cells.get(`${row},${column}`) ?? nothing;
    return { name: one.getAttribute('name') ?? '', path, cell, row: (row, columns, from = 0) => Array.from({ length: columns }, (_, c) => cell(row, from + c)) };
  });
  return { ...office, sheets };
};
