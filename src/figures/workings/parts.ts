import type { Cell, Row, Table } from '../table';
import type { Part, Working } from './working';

/** A cell with a value. */
type Valued = Cell & { value: number };

const hasValue = (cell: Cell | undefined): cell is Valued => cell?.value !== undefined && cell.missing === undefined;

/** A table's printed sign goes into the sum, not into its number. */
const withoutSign = (text: string): string => text.replace(/^[+−](?=\d)/, '');

/** Index of a column; -1 where the table has none of that key. */
const columnAt = ({ columns }: Table, key: string): number => columns.findIndex((column) => column.key === key);

/** The cell of a row and a column, where it has a value. */
export const valuedCell = (table: Table, row: Row | undefined, column: string): Valued | undefined => {
  const cell = row?.cells[columnAt(table, column)];
  return hasValue(cell) ? cell : undefined;
};

/** A cell as a part of a sum; undefined where it has no value. */
export const partOf = (table: Table, row: Row | undefined, column: string, label = '', taken = false): Part | undefined => {
  const cell = valuedCell(table, row, column);
  if (cell === undefined || row === undefined) return undefined;
  return { label, text: withoutSign(cell.text), value: cell.value, row: row.key, column, ...(taken ? { taken } : {}) };
};

/** The same, whatever its sign: what is negative is taken away. */
export const signedPart = (table: Table, row: Row | undefined, column: string, label = ''): Part | undefined => {
  const part = partOf(table, row, column, label);
  return part === undefined ? undefined : { ...part, value: Math.abs(part.value), ...(part.value < 0 ? { taken: true } : {}) };
};

/** A sum of parts that must all be there; none where one is missing or nothing is to be added. */
export const working = (
  of: string,
  operation: Working['operation'],
  result: Working['result'] | undefined,
  parts: readonly (Part | undefined)[],
): Working[] => {
  const held = parts.filter((part) => part !== undefined);
  if (result === undefined || held.length < parts.length || held.length < 2) return [];
  const [, second] = held;
  const divides = operation !== 'sum' && operation !== 'average';
  return divides && (operation === 'remainder' ? held[0] : second)?.value === 0 ? [] : [{ of, operation, result: { text: result.text, value: result.value }, parts: held }];
};

/** Rows of quarters, in order. */
const quarterRows = ({ rows }: Table): Row[] => rows.filter(({ key, kind }) => (kind === 'total' || kind === 'point') && /^\d{4}-q\d$/.test(key));

/** The row a figure's sentence speaks of: its latest quarter, or its last point. */
export const latestRow = (table: Table): Row | undefined => quarterRows(table).at(-1) ?? table.rows.findLast(({ kind }) => kind === 'point');

/** The row of everything together, where there is one. */
export const wholeRow = ({ rows }: Table): Row | undefined => rows.find(({ kind }) => kind === 'grand-total');

/** The months a total row adds up: those that stand right above it, or every one for the whole. */
export const monthsOf = ({ rows }: Table, total: Row | undefined): Row[] => {
  if (total === undefined) return [];
  const before = rows.slice(0, rows.indexOf(total)).filter(({ kind }) => kind !== 'group');
  if (total.kind === 'grand-total') return before.filter(({ kind }) => kind === 'point');
  const lastOther = before.findLastIndex(({ kind }) => kind !== 'point');
  return before.slice(lastOther + 1);
};

/** "Oct" of "Oct 2023": the name of a part that is a month. */
export const shortHeader = ({ header }: Row): string => header.replace(/ \d{4}$/, '');
