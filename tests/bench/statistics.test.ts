import { expect, it } from 'vitest';
import { median, percentile } from './statistics';

it.each([
  { values: [40, 10, 30, 20], share: 75, expected: 30 },
  { values: [40, 10, 30, 20], share: 100, expected: 40 },
  { values: [7], share: 75, expected: 7 },
  { values: [], share: 75, expected: Number.NaN },
])('percentile $share of $values', ({ values, share, expected }) => {
  expect(percentile(values, share)).toBe(expected);
});

it('takes the middle of an odd number of visits', () => {
  expect(median([900, 100, 200])).toBe(200);
});
