import type { Range } from './book';

/** Name of a column by its number from 0: A, B ... Z, AA. */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A cell: "B5". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Cells from one to another: "A5:D12". */
export const rangeName = ({ top, left, bottom, right }: Range): string => `${cellName(top, left)}:${cellName(bottom, right)}`;

const absolute = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** A sheet's name as a formula needs it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Cells of a sheet that stay the same wherever a formula is moved: `'2.3 Backlog'!$A$5:$A$12`. */
export const fixedRange = (sheet: string, { top, left, bottom, right }: Range): string => {
  const first = absolute(top, left);
  const last = absolute(bottom, right);
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
};

const longest = 31;

const allowed = (name: string): string => name.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[' ]+|[' ]+$/g, '');

const shortened = (name: string, room: number): string => {
  if (name.length <= room) return name;
  const cut = name.slice(0, room + 1);
  const end = cut.lastIndexOf(' ');
  return (end > room / 2 ? cut.slice(0, end) : name.slice(0, room)).replace(/[ ,']+$/, '');
};

/** Names Excel accepts, in the order of what was asked for: 31 characters, none it forbids, no two alike in any case. */
export const sheetNames = (wanted: readonly string[]): string[] => {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const base = allowed(name) === '' ? 'Sheet' : allowed(name);
    let chosen = shortened(base, longest);
    for (let copy = 2; taken.has(chosen.toLowerCase()); copy += 1) chosen = `${shortened(base, longest - ` ${copy}`.length)} ${copy}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
};

/** Headings of an Excel table, which it wants to be there and to differ in any case. */
export const tableHeadings = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>();
  return wanted.map((name, i) => {
    const base = name.trim() === '' ? `Column ${i + 1}` : name;
    let chosen = base;
    for (let copy = 2; taken.has(chosen.toLowerCase()); copy += 1) chosen = `${base} ${copy}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
};
