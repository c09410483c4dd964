import type { BookCell, Look, Range } from './book';

/** Height in points of a row of one line. */
export const usualHeight = 16;

const narrowest = 9;
const widest = 46;

/** Room of the arrow that opens a column's filter, in characters. */
const filterArrow = 3;

const lengthOf = ({ value, kind, look }: BookCell): number => {
  if (value === null) return 0;
  if (kind === 'day') return 'dd mmm yyyy'.length;
  // A number is printed with commas and a unit; bold words are wider.
  const length = kind === 'number' ? String(value).length + 4 : String(value).length;
  return look.startsWith('head') ? length + filterArrow : look === 'strong' || look === 'group' ? length * 1.1 : length;
};

/** Widths of columns in characters, by what stands in them; longer texts break into lines. */
export const columnWidths = (rows: readonly (readonly BookCell[])[]): number[] => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, i) => {
    // A heading row names its group across the columns.
    const cells = rows.flatMap((row) => (row[i] === undefined || (row[i].look === 'group' && i === 0) ? [] : [row[i]]));
    const longest = cells.reduce((most, cell) => Math.max(most, lengthOf(cell)), 0);
    return Math.min(widest, Math.max(narrowest, Math.ceil(longest) + 2));
  });
};

/** Most a sheet may be wide so that it can be read on a page across, in characters, and least a column of words needs. */
const page = { widest: 150, column: 15 } as const;

/** Widths that fit a page: the widest columns, which are those of long notes, give way and break into more lines. */
export const withinPage = (widths: readonly number[]): number[] => {
  const at = (most: number): number[] => widths.map((width) => Math.min(width, most));
  const most = Array.from({ length: widest - page.column }, (_, i) => widest - i).find((one) => at(one).reduce((sum, width) => sum + width, 0) <= page.widest);
  return at(most ?? page.column);
};

const boldLooks: readonly Look[] = ['head', 'head-number', 'strong', 'label'];

/** Size of the type in points, and by how much bold letters are wider. */
const sizeOf = ({ look }: BookCell): number => (look === 'title' ? 14 : 10);
const breadthOf = (cell: BookCell): number => sizeOf(cell) * (boldLooks.includes(cell.look) ? 1.12 : 1);

/** Lines of a text in so many characters of the usual width, broken between words. */
const lineCount = (words: string, width: number, size: number): number => {
  // A letter is a little narrower than the digit that widths are counted in.
  const perLine = Math.max(4, (width * 11) / size - 1);
  let [lines, used] = [1, 0];
  for (const word of words.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > perLine) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(word.length / perLine) - 1);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
};

const spanOf = (widths: readonly number[], merged: readonly Range[], row: number, column: number): number => {
  const right = merged.find(({ top, left }) => top === row && left === column)?.right ?? column;
  return widths.slice(column, right + 1).reduce((sum, width) => sum + width, 0);
};

/**
 * Heights in points of rows: no program finds the height of merged cells, and some find none at all before a row is edited.
 * A group's heading runs on over the empty cells beside it.
 */
export const rowHeights = (rows: readonly (readonly BookCell[])[], widths: readonly number[], merged: readonly Range[]): Map<number, number> =>
  new Map(
    rows.map((row, r) => {
      const heights = row.map((cell, c) =>
        cell.kind !== 'text' || cell.look === 'group' || cell.look === 'label' ? 0 : lineCount(String(cell.value), spanOf(widths, merged, r, c), breadthOf(cell)) * Math.round(sizeOf(cell) * 1.3) + 3,
      );
      return [r, Math.max(usualHeight, ...heights)];
    }),
  );
