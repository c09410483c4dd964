import { describe, expect, it } from 'vitest';
import { atRest, inspectionAfter } from './inspection';

const extent = { points: 8, series: 2 };

describe('inspectionAfter', () => {
  it.each([
    ['Right opens at the first point', null, 'ArrowRight', 0],
    ['Down opens at the first point', null, 'ArrowDown', 0],
    ['Left opens at the last point', null, 'ArrowLeft', 7],
    ['Up opens at the last point', null, 'ArrowUp', 7],
    ['Right goes on', 3, 'ArrowRight', 4],
    ['Down goes on', 3, 'ArrowDown', 4],
    ['Left goes back', 3, 'ArrowLeft', 2],
    ['Up goes back', 3, 'ArrowUp', 2],
    ['Right stays at the end', 7, 'ArrowRight', 7],
    ['Left stays at the start', 0, 'ArrowLeft', 0],
    ['Home jumps to the first', 5, 'Home', 0],
    ['End jumps to the last', 5, 'End', 7],
  ])('%s', (_, point, key, expected) => {
    expect(inspectionAfter({ point, series: 1 }, key, extent)).toEqual({ point: expected, series: 1 });
  });

  it.each([
    ['PageDown', null, 0],
    ['PageDown', 0, 1],
    ['PageDown', 1, null],
    ['PageUp', null, 1],
    ['PageUp', 1, 0],
    ['PageUp', 0, null],
  ])('%s from series %s goes to %s', (key, series, expected) => {
    expect(inspectionAfter({ point: 3, series }, key, extent)).toEqual({ point: 3, series: expected });
  });

  it('opens at the first point when the first key changes the series', () => {
    expect(inspectionAfter(atRest, 'PageDown', extent)).toEqual({ point: 0, series: 0 });
  });

  it('Escape leaves, and once out is the browser’s', () => {
    expect(inspectionAfter({ point: 3, series: 1 }, 'Escape', extent)).toEqual(atRest);
    expect(inspectionAfter(atRest, 'Escape', extent)).toBeUndefined();
  });

  it.each(['Tab', 'Enter', 'a', ' '])('leaves %j to the browser', (key) => {
    expect(inspectionAfter({ point: 3, series: null }, key, extent)).toBeUndefined();
  });

  it.each(['PageUp', 'PageDown'])('leaves %s to the browser in a chart without series', (key) => {
    expect(inspectionAfter({ point: 3, series: null }, key, { points: 8, series: 0 })).toBeUndefined();
  });

  it.each(['ArrowRight', 'End', 'PageDown'])('leaves %s to the browser in a chart without points', (key) => {
    expect(inspectionAfter(atRest, key, { points: 0, series: 2 })).toBeUndefined();
  });
});
