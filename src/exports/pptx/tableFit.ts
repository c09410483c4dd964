import { leading, lineCount, widthOf } from './arial';
import type { SlideTable, TableCell, TableRow } from './tableWords';

/** Free room round the words of a cell, in pixels. */
export const padding = { side: 6, end: 3.5 } as const;

/** How a table is set: size of type, width of each column, height of its head and of each row, in pixels. */
export interface TableSetting {
  size: number;
  widths: readonly number[];
  head: number;
  heights: readonly number[];
}

const textOf = (line: TableCell['lines'][number]): string => line.map(({ text }) => text).join('');

const linesOf = ({ lines }: TableCell): string[] => lines.map(textOf);

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Widths between a column's longest word and its longest line; what is free goes to those that ask for most. */
const widthsOf = ({ heads, rows }: SlideTable, room: number, size: number): number[] => {
  const columns = heads.map((head, i) => [...linesOf(head), ...rows.filter(({ wide }) => wide !== true).flatMap(({ cells }) => linesOf(cells[i] ?? { lines: [] }))]);
  const measured = (text: string): number => widthOf(text, size, true) + 2 * padding.side + 2;
  const asked = columns.map((texts) => most(texts.map(measured)));
  const needed = columns.map((texts) => most(texts.flatMap((text) => text.split(' ')).map(measured)));
  const [wish, need] = [total(asked), total(needed)];
  if (wish <= room) return asked.map((width) => width + (room - wish) / columns.length);
  if (need >= room) return needed.map((width) => (width * room) / need);
  // Words wrap best where they are many: room goes by the root of what is asked for beyond the longest word.
  const weights = asked.map((width, i) => Math.sqrt(width - (needed[i] ?? 0)));
  return settled(needed, asked, weights, room - need);
};

/** Gives each column its share of what is free, no more than it asks for; what is left over is shared again. */
const settled = (needed: readonly number[], asked: readonly number[], weights: readonly number[], free: number): number[] => {
  let widths = [...needed];
  let left = free;
  for (let round = 0; round < needed.length && left > 0.5; round += 1) {
    const open = weights.map((weight, i) => ((widths[i] ?? 0) < (asked[i] ?? 0) - 0.01 ? weight : 0));
    const sum = total(open);
    if (sum === 0) break;
    const next = widths.map((width, i) => Math.min(asked[i] ?? 0, width + (left * (open[i] ?? 0)) / sum));
    left -= total(next) - total(widths);
    widths = next;
  }
  return widths;
};

const heightOf = (cells: readonly TableCell[], widths: readonly number[], size: number, bold: boolean): number =>
  most(cells.map((cell, i) => total(linesOf(cell).map((text) => lineCount(text, (widths[i] ?? 0) - 2 * padding.side, size, bold || i === 0))))) * size * leading + 2 * padding.end;

const rowHeight = ({ cells, wide, strong }: TableRow, widths: readonly number[], size: number): number =>
  heightOf(cells, wide === true ? [total(widths)] : widths, size, strong === true);

/** A table set in one size across a width. */
export const setTable = (table: SlideTable, room: number, size: number): TableSetting => {
  const widths = widthsOf(table, room, size);
  return { size, widths, head: heightOf(table.heads, widths, size, true), heights: table.rows.map((row) => rowHeight(row, widths, size)) };
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

/** Sizes of type a table may have, in pixels, largest first: 14 to 10 points. */
const sizes = [18.7, 17.3, 16, 14.7, 14, 13.3];
const smallest = 13.3;

/** The table in the largest type in which all its rows fit; in the smallest where they never do. */
export const fitTable = (table: SlideTable, room: { width: number; height: number }): TableSetting => {
  const settings = sizes.map((size) => setTable(table, room.width, size));
  return settings.find((setting) => rowsThatFit(setting, room.height) === table.rows.length) ?? setTable(table, room.width, smallest);
};
