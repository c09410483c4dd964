import { describe, expect, it } from 'vitest';
import { hundredth, isPercentage, officeValue } from './fraction';

describe('a percentage in an Office file', () => {
  it.each([
    [84.6, 0.846],
    [1.1, 0.011],
    [99.99, 0.9999],
    [100, 1],
    [-5.2, -0.052],
    [0, 0],
  ])('of %d is held as %d', (value, held) => {
    expect(hundredth(value)).toBe(held);
    expect(officeValue(value, 'percent-1')).toBe(held);
  });

  it('is told from counts and hours, which stay as they are', () => {
    expect((['percent-0', 'percent-2', 'count', 'hours-1', undefined] as const).map(isPercentage)).toEqual([true, true, false, false, false]);
    expect(officeValue(1383, 'count')).toBe(1383);
  });

  it('that is missing stays missing', () => {
    expect([officeValue(null, 'percent-1'), officeValue(undefined, 'count')]).toEqual([null, null]);
  });
});
