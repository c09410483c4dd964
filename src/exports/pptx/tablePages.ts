import type { TableSetting } from './tableFit';
import type { SlideTable } from './tableWords';

/** Numbers of a table's rows, from 0, in the order a slide has them. */
export type Rows = readonly number[];

/** All rows of a table. */
export const everyRow = ({ rows }: SlideTable): Rows => rows.map((_, row) => row);

/**
 * Rows of each slide a table goes on over. A heading stays with the row after it, and heads the next slide again where
 * its group goes on there.
 * @param rooms heights of the first slide and of the others, in pixels, head of the table included.
 */
export const tablePages = ({ rows }: SlideTable, { head, heights }: TableSetting, rooms: { first: number; further: number }): Rows[] => {
  const pages: Rows[] = [];
  let [page, used]: [number[], number] = [[], head];
  let heading: number | undefined;
  const take = (row: number): void => {
    page.push(row);
    used += heights[row] ?? 0;
  };
  rows.forEach(({ wide = false, strong = false }, row) => {
    const wanted = (heights[row] ?? 0) + (wide ? (heights[row + 1] ?? 0) : 0);
    if (page.length > 0 && used + wanted > (pages.length === 0 ? rooms.first : rooms.further)) {
      pages.push(page);
      [page, used] = [[], head];
      // A total may be that of all groups.
      if (heading !== undefined && !wide && !strong) take(heading);
    }
    if (wide) heading = row;
    take(row);
  });
  return page.length === 0 ? pages : [...pages, page];
};

/**
 * The rows of one slide where a table may have no other: its first ones, and its totals, which stand for those that are
 * left out. Where totals alone would take more than half, they wait their turn.
 */
export const rowsOfOneSlide = ({ rows }: SlideTable, { head, heights }: TableSetting, room: number): Rows => {
  const heightOf = (some: Rows): number => some.reduce((sum, row) => sum + (heights[row] ?? 0), head);
  const totals = everyRow({ heads: [], rows }).filter((row) => rows[row]?.strong === true && rows[row].wide !== true);
  const kept = heightOf(totals) <= room / 2 ? totals : [];
  const others = everyRow({ heads: [], rows }).filter((row) => !kept.includes(row));
  const over = others.findIndex((_, i) => heightOf([...kept, ...others.slice(0, i + 1)]) > room);
  const first = over < 0 ? others : others.slice(0, over);
  const shown = rows[first.at(-1) ?? 0]?.wide === true ? first.slice(0, -1) : first;
  return [...shown, ...kept].toSorted((a, b) => a - b);
};
