import { describe, expect, it } from 'vitest';
import { pointAt, pointOfSlot } from './pointAt';
import type { LivePlot, ScenePoint } from './scene';

const box = (x: number, y: number, width: number, height: number): ScenePoint => ({ row: `${x},${y}`, box: { x, y, width, height } });

describe('pointAt', () => {
  const columns = [box(50, 0, 40, 200), box(90, 0, 40, 200)];
  const marks = [box(0, 100, 300, 30), box(100, 108, 14, 14)];

  it.each([
    ['inside the first', columns, 60, 100, 0],
    ['inside the second', columns, 100, 10, 1],
    ['a little left of the first', columns, 42, 100, 0],
    ['far from both', columns, 10, 100, null],
    ['on a mark inside a lane', marks, 105, 110, 1],
    ['in the lane beside the mark', marks, 200, 110, 0],
    ['without points', [], 60, 100, null],
  ])('%s', (_, points, x, y, expected) => {
    expect(pointAt(points, x, y)).toBe(expected);
  });
});

describe('pointOfSlot', () => {
  // Twelve slots of 40 pixels from 50; only the first two have figures.
  const live: LivePlot = { area: { left: 50, top: 0, right: 530, bottom: 200 }, slots: 12, domain: [0, 1], ticks: [], series: [] };

  it.each([
    [0, 0],
    [1, 1],
    [2, null],
  ])('slot %s is point %s', (slot, expected) => {
    expect(pointOfSlot([box(51, 0, 38, 200), box(91, 0, 38, 200)], live, slot)).toBe(expected);
  });
});
