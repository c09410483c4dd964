import { leading, lineCount, widthOf } from './arial';
import type { SlideTable, TableCell, TableRow } from './tableWords';

/** Free room round the words of a cell, in pixels. */
export const padding = { side: 6 } as const;

/** Size of type and the free room above and below the words of a cell, in pixels. */
export interface TableType {
  size: number;
  end: number;
}

/** How a table is set: its type, width of each column, height of its head and of each row, in pixels. */
export interface TableSetting extends TableType {
  widths: readonly number[];
  head: number;
  heights: readonly number[];
}

const textOf = (line: TableCell['lines'][number]): string => line.map(({ text }) => text).join('');

const linesOf = ({ lines }: TableCell): string[] => lines.map(textOf);

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The level at which columns no wider than it get all they ask for, and the others the level. */
const levelled = (needed: readonly number[], asked: readonly number[], room: number): number[] => {
  const at = (level: number): number[] => asked.map((width, i) => Math.min(width, Math.max(needed[i] ?? 0, level)));
  let [low, high] = [0, room];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (total(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
};

/** Widths between a column's longest word and its longest line: narrow columns keep their lines whole, wide ones share the rest. */
const widthsOf = ({ heads, rows }: SlideTable, room: number, size: number): number[] => {
  const columns = heads.map((head, i) => [...linesOf(head), ...rows.filter(({ wide }) => wide !== true).flatMap(({ cells }) => linesOf(cells[i] ?? { lines: [] }))]);
  const measured = (text: string): number => widthOf(text, size, true) / 0.98 + 2 * padding.side + 2;
  const asked = columns.map((texts) => most(texts.map(measured)));
  const needed = columns.map((texts) => most(texts.flatMap((text) => text.split(' ')).map(measured)));
  const [wish, need] = [total(asked), total(needed)];
  if (wish <= room) return asked.map((width) => width + (room - wish) / columns.length);
  return need >= room ? needed.map((width) => (width * room) / need) : levelled(needed, asked, room);
};

const heightOf = (cells: readonly TableCell[], widths: readonly number[], { size, end }: TableType, bold: boolean): number =>
  Math.max(1, most(cells.map((cell, i) => total(linesOf(cell).map((text) => lineCount(text, (widths[i] ?? 0) - 2 * padding.side, size, bold || i === 0)))))) * size * leading + 2 * end;

const rowHeight = ({ cells, wide, strong }: TableRow, widths: readonly number[], type: TableType): number =>
  heightOf(cells, wide === true ? [total(widths)] : widths, type, strong === true);

/** A table set in one type across a width. */
export const setTable = (table: SlideTable, room: number, type: TableType): TableSetting => {
  const widths = widthsOf(table, room, type.size);
  return { ...type, widths, head: heightOf(table.heads, widths, type, true), heights: table.rows.map((row) => rowHeight(row, widths, type)) };
};

/** Rows from the first on that fit a height beneath the head. */
export const rowsThatFit = ({ head, heights }: TableSetting, room: number, from = 0): number => {
  let [used, rows] = [head, 0];
  for (const height of heights.slice(from)) {
    if (used + height > room) break;
    used += height;
    rows += 1;
  }
  return rows;
};

/** The smallest type of a slide: 10 points, close set. */
export const dense: TableType = { size: 13.33, end: 1.5 };

/** Types a table may have, largest first: 14 to 10 points. */
const types: readonly TableType[] = [{ size: 18.67, end: 5 }, { size: 17.33, end: 4.5 }, { size: 16, end: 4 }, { size: 14.67, end: 3.5 }, { size: 14, end: 3 }, { size: 13.33, end: 2.5 }, dense];

/** The table in the largest type in which all its rows fit; in the smallest where they never do. */
export const fitTable = (table: SlideTable, room: { width: number; height: number }): TableSetting => {
  const settings = types.map((type) => setTable(table, room.width, type));
  return settings.find((setting) => rowsThatFit(setting, room.height) === table.rows.length) ?? setTable(table, room.width, dense);
};
