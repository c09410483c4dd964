import { guarded } from './formula';

/** A value of a CSV file: a number is written plain, a text is guarded. */
export type CsvValue = string | number;

const field = (value: CsvValue): string => {
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 text: a byte order mark, so that Excel reads UTF-8, and CRLF after every row. */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string => `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
