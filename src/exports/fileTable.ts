import { markingShort } from '../figures/exemption';
import type { Cell, Column, Row, Table } from '../figures/table';
import type { Marking } from '../model/marking';
import { cellReason } from './cellValue';

/** A column of a table in a file: one of the screen, or the second lines of its cells. */
export interface FileColumn {
  column: Column;
  index: number;
  second: boolean;
}

/** Columns, each followed by one for its second lines where any row has one. */
export const fileColumns = ({ columns, rows }: Table): FileColumn[] =>
  columns.flatMap((column, index) => [
    { column, index, second: false },
    ...(rows.some(({ cells }) => cells[index]?.secondary !== undefined) ? [{ column, index, second: true }] : []),
  ]);

/** The cell of a row in a column; second lines are words. */
export const fileCell = ({ cells }: Row, { index, second }: FileColumn): Cell => {
  const cell = cells[index] ?? { text: '' };
  return second ? { text: cell.secondary ?? '' } : cell;
};

/** Headings of what a file says of each row after its values. */
export const closingHeadings = ['Missing values', 'Kind of row', 'Marking'] as const;

const kinds: Record<Row['kind'], string> = { point: 'Figure', detail: 'Figure', total: 'Total', 'grand-total': 'Grand total', group: 'Heading' };

const kindOf = ({ kind, part }: Row): string => (part ? `${kinds[kind]}, to date` : kinds[kind]);

const reasonsOf = ({ columns }: Table, { cells }: Row): string =>
  cells
    .map((cell, i) => ({ label: columns[i]?.label ?? '', reason: cellReason(cell) }))
    .filter(({ reason }) => reason !== '')
    .map(({ label, reason }) => `${label}: ${reason}`)
    .join('; ');

/**
 * Why values of a row are missing, what kind of row it is (totals must not be added to what they add up) and the marking
 * of its record, which stays with a row that is copied.
 */
export const closingCells = (table: Table, row: Row, marking: Marking): string[] => [reasonsOf(table, row), kindOf(row), markingShort(row.marking ?? marking)];
