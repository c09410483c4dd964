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

/** What a column asks for: room for its longest line, at least for its longest word, and how much it has to say. */
interface Wish {
  asked: number;
  needed: number;
  weight: number;
}

/** Widths at the level at which narrow columns keep their lines whole and the others share the room by their weight. */
const levelled = (wishes: readonly Wish[], room: number): number[] => {
  const at = (level: number): number[] => wishes.map(({ asked, needed, weight }) => Math.min(asked, Math.max(needed, level * weight)));
  let [low, high] = [0, room];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (total(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
};

/** Most that is left free beside a column's longest line: the eye must find the row again. */
const roomiest = 70;

const wishOf = (cells: readonly string[][], size: number): Wish => {
  const measured = (text: string): number => widthOf(text, size, true) / 0.98 + 2 * padding.side + 2;
  return {
    asked: most(cells.flat().map(measured)),
    needed: most(cells.flat().flatMap((text) => text.split(' ')).map(measured)),
    // Twice the width for four times the words: the column is then twice as wide and twice as high.
    weight: Math.sqrt(most(cells.map((texts) => total(texts.map(measured))))),
  };
};

const widthsOf = ({ heads, rows }: SlideTable, room: number, size: number): number[] => {
  const wishes = heads.map((head, i) => wishOf([linesOf(head), ...rows.filter(({ wide }) => wide !== true).map(({ cells }) => linesOf(cells[i] ?? { lines: [] }))], size));
  const [wish, need] = [total(wishes.map(({ asked }) => asked)), total(wishes.map(({ needed }) => needed))];
  if (wish <= room) return wishes.map(({ asked }) => asked + Math.min(roomiest, (room - wish) / wishes.length));
  return need >= room ? wishes.map(({ needed }) => (needed * room) / need) : levelled(wishes, room);
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

/** The smallest type of a slide: 10 points, close set. */
export const dense: TableType = { size: 13.33, end: 1.5 };

/** Types a table may have, largest first: 14 to 10 points. */
const types: readonly TableType[] = [{ size: 18.67, end: 5 }, { size: 17.33, end: 4.5 }, { size: 16, end: 4 }, { size: 14.67, end: 3.5 }, { size: 14, end: 3 }, { size: 13.33, end: 2.5 }, dense];

/** The table in the largest type in which all its rows fit; undefined where they never do. */
export const fitTable = (table: SlideTable, room: { width: number; height: number }): TableSetting | undefined =>
  types.map((type) => setTable(table, room.width, type)).find(({ head, heights }) => head + total(heights) <= room.height);
