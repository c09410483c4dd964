import { describe, expect, it } from 'vitest';
import { skylinePath, slotMiddle, slotWidth } from './livePaths';
import type { LivePlot } from './scene';

const live: LivePlot = { area: { left: 52, top: 32, right: 718, bottom: 262 }, slots: 12, domain: [0, 1], ticks: [], series: [] };

describe('slots', () => {
  it('divide the plot area evenly', () => {
    expect(slotWidth(live)).toBe(55.5);
    expect(slotMiddle(live, 0)).toBe(79.75);
    expect(slotMiddle(live, 11)).toBe(690.25);
  });
});

describe('skylinePath', () => {
  it.each([
    ['one step', [{ x: 20, y: 50 }], 'M10 100L10 50L30 50V100'],
    ['two steps', [{ x: 20, y: 50 }, { x: 40, y: 70 }], 'M10 100L10 50L30 50L30 70L50 70V100'],
    ['a gap', [{ x: 20, y: 50 }, { x: 40, y: null }, { x: 60, y: 70 }], 'M10 100L10 50L30 50V100M50 100L50 70L70 70V100'],
    ['a gap at the end', [{ x: 20, y: 50 }, { x: 40 }], 'M10 100L10 50L30 50V100'],
    ['nothing', [], ''],
  ])('%s', (_, points, path) => {
    expect(skylinePath(points, 20, 100)).toBe(path);
  });
});
