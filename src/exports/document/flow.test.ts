import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { part } from '../part';
import { flowed, type Block, type Splittable } from './flow';

const piece = (name: string, height: number): Block => ({ height, part: part(name) });

/** A table of rows of ten pixels under a head of ten; a part of it is named by its rows. */
const table = (rows: number, { tail = 0, heads = [] as readonly number[] } = {}): Splittable => ({
  head: 10,
  rows: Array.from({ length: rows }, (_, i) => ({ height: 10, heads: heads.includes(i) })),
  tail,
  draw: (from, to) => part(`rows ${from + 1} to ${to}`),
});

const names = (blocks: readonly Block[], room: number, first?: number): string[][] => flowed(blocks, room, first).map((sheet) => sheet.map(({ name }) => name));

describe('pieces on sheets', () => {
  it('stand together while there is room, and whole on the next sheet where there is none', () => {
    expect(names([piece('a', 40), piece('b', 60), piece('c', 1)], 100)).toEqual([['a', 'b'], ['c']]);
  });

  it('leave no sheet empty, though one is too tall for any', () => {
    expect(names([piece('a', 150), piece('b', 10)], 100)).toEqual([['a'], ['b']]);
  });

  it('find less room on a first sheet that has a head', () => {
    expect(names([piece('a', 60), piece('b', 60)], 100, 50)).toEqual([['a'], ['b']]);
  });
});

describe('a table', () => {
  it('stands whole beneath what comes before it where it fits', () => {
    expect(names([piece('a', 40), table(5)], 100)).toEqual([['a', 'rows 1 to 5']]);
  });

  it('moves to a sheet of its own rather than be split', () => {
    expect(names([piece('a', 40), table(6)], 100)).toEqual([['a'], ['rows 1 to 6']]);
  });

  it('begins nevertheless on a sheet that would else be nearly empty', () => {
    expect(names([piece('a', 20), table(8)], 100)).toEqual([['a', 'rows 1 to 5'], ['rows 6 to 8']]);
    expect(names([piece('a', 36), table(8)], 100)).toEqual([['a'], ['rows 1 to 8']]);
  });

  it('runs over as many sheets as it needs, and begins where enough of one is free', () => {
    expect(names([piece('a', 40), table(20)], 100)).toEqual([['a', 'rows 1 to 5'], ['rows 6 to 14'], ['rows 15 to 20']]);
    expect(names([piece('a', 70), table(20)], 100)).toEqual([['a'], ['rows 1 to 9'], ['rows 10 to 17'], ['rows 18 to 20']]);
  });

  it('never leaves a heading last on a sheet', () => {
    expect(names([table(12, { heads: [8] })], 100)).toEqual([['rows 1 to 8'], ['rows 9 to 12']]);
  });

  it('takes its last rows with it to where what ends it stands', () => {
    expect(names([table(8, { tail: 30 }), piece('end', 30)], 100)).toEqual([['rows 1 to 5'], ['rows 6 to 8', 'end']]);
  });

  it('keeps every row, once, in order, and no sheet is overfull', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(heights, fc.integer({ min: 60, max: 200 }), fc.integer({ min: 0, max: 30 }), (rows, room, tail) => {
      const drawn: [number, number][] = [];
      const given: Splittable = { head: 10, rows: rows.map((height) => ({ height, heads: false })), tail, draw: (from, to) => { drawn.push([from, to]); return part('rows'); } };
      flowed([given], room);
      expect(drawn.map(([from]) => from)).toEqual([0, ...drawn.slice(0, -1).map(([, to]) => to)]);
      expect(drawn.at(-1)?.[1]).toBe(rows.length);
      expect(drawn.filter(([from, to]) => 10 + rows.slice(from, to).reduce((sum, height) => sum + height, 0) > room)).toEqual([]);
    }));
  });
});
