import { expect, it } from 'vitest';
import { greeked } from './greeked';
import type { Mark, Scene } from './scene';

const words = (anchor: 'start' | 'middle' | 'end'): Mark => ({ kind: 'text', x: 100, y: 50, text: '000', size: 10, weight: 400, anchor, fill: 'ink-3' });
const bar: Mark = { kind: 'rect', x: 0, y: 0, width: 8, height: 40, fill: 'sbc' };
const sceneOf = (mark: Mark): Scene => ({ width: 200, height: 100, back: [], data: [bar], front: [mark], points: [] });

// A nought of this font is 0.497 em wide: three of them at ten pixels are 14.91.
it.each([
  ['start', 100],
  ['middle', 92.545],
  ['end', 85.09],
] as const)('draws words that %s at a place as a line of their length', (anchor, x) => {
  const { data, front } = greeked(sceneOf(words(anchor)));
  expect(data).toEqual([bar]);
  expect(front).toHaveLength(1);
  expect(front[0]).toMatchObject({ kind: 'rect', y: 45.8, height: 4.2, fill: 'ink-3' });
  expect(front[0]).toHaveProperty('x', expect.closeTo(x, 3));
  expect(front[0]).toHaveProperty('width', expect.closeTo(14.91, 3));
});
