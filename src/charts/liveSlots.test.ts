import { expect, it } from 'vitest';
import { slotMiddle } from './liveSlots';
import type { LivePlot } from './scene';

const live: LivePlot = { area: { left: 52, top: 32, right: 718, bottom: 262 }, slots: 12, domain: [0, 1], ticks: [], series: [] };

it.each([
  [0, 79.75],
  [1, 135.25],
  [11, 690.25],
])('slot %i of twelve, 55.5 pixels wide, has its middle at %f', (slot, middle) => {
  expect(slotMiddle(live, slot)).toBe(middle);
});
