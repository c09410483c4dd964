import { describe, expect, it } from 'vitest';
import { dropPlace, shiftOf } from './dragPlaces';

/** Four rows of 80, 80, 120 and 80 pixels, the first at 100. */
const rows = [{ top: 100, height: 80 }, { top: 180, height: 80 }, { top: 260, height: 120 }, { top: 380, height: 80 }];

describe('a dragged row', () => {
  it.each([
    ['stays where it hardly moved', 1, 10, 1],
    ['stays until its foot passes the middle of the next row, at 320', 1, 60, 1],
    ['goes below it then', 1, 61, 2],
    ['goes to the end from far below', 0, 2000, 3],
    ['stays until its head passes the middle of the row above, at 140', 1, -39, 1],
    ['goes above it then', 1, -40, 0],
    ['goes to the start from far above', 3, -2000, 0],
    ['stays put where it is not among the rows', 7, 50, 7],
  ])('%s', (_, from, moved, expected) => {
    expect(dropPlace(rows, from, moved)).toBe(expected);
  });
});

describe('the other rows', () => {
  it.each([
    ['give way upwards to one dragged down', { from: 0, to: 2 }, [0, -80, -80, 0]],
    ['give way downwards to one dragged up', { from: 2, to: 0 }, [120, 120, 0, 0]],
    ['stay while nothing changes places', { from: 1, to: 1 }, [0, 0, 0, 0]],
  ])('%s', (_, { from, to }, expected) => {
    expect([0, 1, 2, 3].map((place) => shiftOf({ rows, from, to }, place))).toEqual(expected);
  });
});
