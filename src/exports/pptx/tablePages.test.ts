import { describe, expect, it } from 'vitest';
import { everyRow, rowsOfOneSlide, tablePages } from './tablePages';
import { wordsCell, type SlideTable, type TableRow } from './tableWords';

/** Rows by a letter each: a plain one, a heading across the columns, a total. */
const looks: Record<string, Omit<TableRow, 'cells'>> = { r: {}, h: { wide: true, strong: true }, t: { strong: true } };

const tableOf = (letters: string): SlideTable => ({ heads: [wordsCell('Ref')], rows: Array.from(letters, (letter) => ({ cells: [wordsCell(letter)], ...looks[letter] })) });

/** Every row and the head are ten high. */
const settingOf = (letters: string) => ({ size: 14, end: 3, widths: [100], head: 10, heights: Array.from(letters, () => 10) });

const pagesOf = (letters: string, first: number, further: number) => tablePages(tableOf(letters), settingOf(letters), { first, further });

const shownOf = (letters: string, room: number) => rowsOfOneSlide(tableOf(letters), settingOf(letters), room);

describe('a table over several slides', () => {
  it.each([
    ['rrr', 40, 40, [[0, 1, 2]]],
    ['rrrrr', 40, 40, [[0, 1, 2], [3, 4]]],
    ['rrrrr', 30, 40, [[0, 1], [2, 3, 4]]],
    ['rrrrr', 39, 29, [[0, 1], [2], [3], [4]]],
    ['rr', 5, 5, [[0], [1]]],
  ])('of %s has its rows once each, as many a slide as fit %d and then %d pixels', (letters, first, further, pages) => {
    expect(pagesOf(letters, first, further)).toEqual(pages);
  });

  it('keeps a heading with the row after it', () => {
    expect(pagesOf('rrhrr', 40, 40)).toEqual([[0, 1], [2, 3, 4]]);
  });

  it('heads a group again where it goes on, and not its total', () => {
    expect(pagesOf('hrrrr', 40, 40)).toEqual([[0, 1, 2], [0, 3, 4]]);
    expect(pagesOf('hrrt', 40, 40)).toEqual([[0, 1, 2], [3]]);
  });

  it('without rows has no slide', () => {
    expect(pagesOf('', 40, 40)).toEqual([]);
  });
});

describe('a table that has one slide and no more', () => {
  it.each([
    ['rrrrrt', 60, [0, 1, 2, 3, 5]],
    ['rrtrrt', 60, [0, 1, 2, 3, 5]],
    ['rrhrt', 50, [0, 1, 4]],
    ['rttttt', 60, [0, 1, 2, 3, 4]],
    ['rrt', 60, [0, 1, 2]],
  ])('of %s in %d pixels shows rows %j: its first and its totals', (letters, room, rows) => {
    expect(shownOf(letters, room)).toEqual(rows);
  });

  it('has all rows where they fit', () => {
    expect(shownOf('hrrt', 100)).toEqual(everyRow(tableOf('hrrt')));
  });
});
