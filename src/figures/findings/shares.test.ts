import { expect, it } from 'vitest';
import { extremeOf, pointsFromTarget } from './shares';

it.each([
  [-0.4, '0.4 points short of target'],
  [1.2, '1.2 points past target'],
  [0, 'on target'],
])('%d is %s', (difference, words) => {
  expect(pointsFromTarget(difference)).toBe(words);
});

it.each([
  ['a high', [81.2, 78.8, 84.6], 'highest'],
  ['a low', [81.2, 78.8, 76.4], 'lowest'],
  ['neither', [81.2, 78.8, 79.9], undefined],
  ['a tie', [84.6, 78.8, 84.6], undefined],
  ['too few to say', [78.8, 84.6], undefined],
  ['none', [], undefined],
] as const)('%s', (_case, values, extreme) => {
  expect(extremeOf(values)).toBe(extreme);
});
