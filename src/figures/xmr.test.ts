import { describe, expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import { isOutside, lastingShift, processLimits } from './xmr';

const { series, screened_all, unscreened_all, screened_first12 } = vectors.xmr;

it.each([
  ['screened, all points', series, true, screened_all],
  ['unscreened, all points', series, false, unscreened_all],
  ['screened, a baseline of the first 12', series.slice(0, 12), true, screened_first12],
])('%s', (_case, baseline, screened, { mean, amr, upl, lpl }) => {
  const limits = processLimits(baseline, screened);
  expect(limits?.mean).toBeCloseTo(mean, 4);
  expect(limits?.movingRange).toBeCloseTo(amr, 4);
  expect(limits?.upper).toBeCloseTo(upl, 4);
  expect(limits?.lower).toBeCloseTo(lpl, 4);
});

it('has limits for a series that never varies, and none for a single point', () => {
  expect(processLimits([5, 5, 5])).toEqual({ mean: 5, movingRange: 0, upper: 5, lower: 5 });
  expect(processLimits([5])).toBeUndefined();
});

describe('a point', () => {
  const limits = { mean: 10, movingRange: 1, upper: 12.66, lower: 7.34 };

  it.each([
    [12.66, false],
    [12.67, true],
    [7.33, true],
  ])('%d is outside: %s', (value, outside) => {
    expect(isOutside(value, limits)).toBe(outside);
  });

  it.each([
    ['seven above in a row', [9, 11, 11, 12, 11, 11, 11, 11], { length: 7, side: 'above' }],
    ['six are not enough', [9, 11, 11, 12, 11, 11, 11], undefined],
    ['seven below', [9, 9, 9, 9, 9, 9, 9], { length: 7, side: 'below' }],
    ['one on the mean breaks the run', [11, 11, 11, 10, 11, 11, 11, 11], undefined],
    ['nothing', [], undefined],
  ] as const)('%s', (_case, values, shift) => {
    expect(lastingShift(values, limits)).toEqual(shift);
  });
});
