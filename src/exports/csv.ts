import type { ClearedFigure } from '../figures/clearance';
import { cellValue, headingOf } from './cellValue';
import { csvText, type CsvValue } from './csvText';
import type { ExportContext } from './exportContext';
import { closingCells, closingHeadings, fileCell, fileColumns } from './fileTable';
import { factsOf } from './provenance';

/**
 * A figure's table as rows of values, heading first: the columns of the screen, then why a value is missing, what kind
 * of row it is (totals must not be added to what they add up) and the marking of its record, which stays with a row that is copied.
 */
export const csvRows = ({ table, marking }: Pick<ClearedFigure, 'table' | 'marking'>): CsvValue[][] => {
  const columns = fileColumns(table);
  const headings = columns.map(({ column, second }) => (second ? `${column.label}, note` : headingOf(column)));
  return [
    [table.rowLabel, ...headings, ...closingHeadings],
    ...table.rows.map((row) => [row.header, ...columns.map((column) => cellValue(fileCell(row, column))), ...closingCells(table, row, marking)]),
  ];
};

/** A figure as CSV: its table from the first line, then what must be known of it, a line each. */
export const csv = (figure: ClearedFigure, context: ExportContext): string =>
  csvText([...csvRows(figure), [], ['About these figures'], ...factsOf(figure, context).map(({ label, text, day }) => [label, day ?? text])]);
