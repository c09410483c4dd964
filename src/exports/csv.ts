import type { ClearedFigure } from '../figures/clearance';
import { markingShort } from '../figures/exemption';
import type { Cell, Row, Table } from '../figures/table';
import { cellReason, cellValue, headingOf } from './cellValue';
import { csvText, type CsvValue } from './csvText';
import type { ExportContext } from './exportContext';
import { factsOf } from './provenance';

const kinds: Record<Row['kind'], string> = { point: 'Figure', detail: 'Figure', total: 'Total', 'grand-total': 'Grand total', group: 'Heading' };

/** Columns, each followed by one for its second lines where any row has one. */
const spread = ({ columns, rows }: Table): { index: number; second: boolean; heading: string }[] =>
  columns.flatMap((column, index) => [
    { index, second: false, heading: headingOf(column) },
    ...(rows.some(({ cells }) => cells[index]?.secondary !== undefined) ? [{ index, second: true, heading: `${column.label}, note` }] : []),
  ]);

const valueOf = (cell: Cell | undefined, second: boolean): CsvValue => {
  if (cell === undefined) return '';
  return second ? (cell.secondary ?? '') : cellValue(cell);
};

const reasonsOf = ({ columns }: Table, { cells }: Row): string =>
  cells
    .map((cell, i) => ({ label: columns[i]?.label ?? '', reason: cellReason(cell) }))
    .filter(({ reason }) => reason !== '')
    .map(({ label, reason }) => `${label}: ${reason}`)
    .join('; ');

/**
 * A figure's table as rows of values, heading first: the columns of the screen, then why a value is missing, what kind
 * of row it is (totals must not be added to what they add up) and the marking of its record, which stays with a row that is copied.
 */
export const csvRows = ({ table, marking }: Pick<ClearedFigure, 'table' | 'marking'>): CsvValue[][] => {
  const columns = spread(table);
  const heading = [table.rowLabel, ...columns.map((column) => column.heading), 'Missing values', 'Kind of row', 'Marking'];
  const rows = table.rows.map((row) => [
    row.header,
    ...columns.map(({ index, second }) => valueOf(row.cells[index], second)),
    reasonsOf(table, row),
    row.part ? `${kinds[row.kind]}, to date` : kinds[row.kind],
    markingShort(row.marking ?? marking),
  ]);
  return [heading, ...rows];
};

/** A figure as CSV: its table from the first line, then what must be known of it, a line each. */
export const csv = (figure: ClearedFigure, context: ExportContext): string =>
  csvText([...csvRows(figure), [], ['About these figures'], ...factsOf(figure, context).map(({ label, text, day }) => [label, day ?? text])]);
