import type { Figure } from '../figure';
import type { Row } from '../table';
import { latestRow, monthsOf, partOf, shortHeader, valuedCell, wholeRow, working } from './parts';
import type { Working } from './working';

/** Columns of the councils and, if several are looked at, of all together. */
const councils = ({ columns }: Figure['table']): string[] => columns.filter(({ swatch }) => swatch === 'sbc' || swatch === 'ehdc').map(({ key }) => key);

/** A flow of months added up: by month, and by council where several are shown. */
const addedUp = ({ table, title }: Figure, row: Row | undefined, column: string): Working[] => {
  if (row === undefined) return [];
  const of = `${title.replace(/ by month.*$/, '')}, ${row.header}`;
  const total = valuedCell(table, row, column);
  const months = monthsOf(table, row);
  const labelOf = (key: string): string => table.columns.find((one) => one.key === key)?.label ?? '';
  return [
    ...working(of, 'sum', total, months.map((month) => partOf(table, month, column, shortHeader(month)))),
    ...(column === 'together' ? working(`${of}, by council`, 'sum', total, councils(table).map((key) => partOf(table, row, key, labelOf(key)))) : []),
  ];
};

/** Change of a row on the same months of last year. */
const onLastYear = ({ table }: Figure, row: Row | undefined, column: string): Working[] =>
  row === undefined ? [] : working(`Change on last year, ${row.header}`, 'change', valuedCell(table, row, 'change'), [partOf(table, row, column), partOf(table, row, 'last-year')]);

/** Column of all councils together, or of the one looked at. */
const totalColumn = ({ columns }: Figure['table']): string | undefined => (columns.some(({ key }) => key === 'together') ? 'together' : columns[0]?.key);

/** Calls: the latest quarter and the year so far by month and by council, and the change on last year. */
export const callsWorkings = (figure: Figure): Working[] => {
  const column = totalColumn(figure.table);
  if (column === undefined || figure.plot.shape !== 'columns') return [];
  const [latest, whole] = [latestRow(figure.table), wholeRow(figure.table)];
  return [...addedUp(figure, latest, column), ...onLastYear(figure, latest, column), ...addedUp(figure, whole, column), ...onLastYear(figure, whole, column)];
};

/** Hours lost: the latest quarter and the year so far by month. */
export const hoursWorkings = (figure: Figure): Working[] => [latestRow(figure.table), wholeRow(figure.table)].flatMap((row) => addedUp(figure, row, 'hours'));
