import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import { mean, median, percentileNearestRank, pool, size } from './statistics';

const once = (values: number[]) => values.map((value) => [value, 1] as const);

it.each(Object.entries(vectors.percentiles))('reads mean, median and 9 in 10 of %s as worked by hand', (_name, { values, mean: m, median: mid, p90_nearest_rank: p90 }) => {
  expect(mean(values) ?? null).toBe(m);
  expect(median(once(values)) ?? null).toBe(mid);
  expect(percentileNearestRank(once(values), 90) ?? null).toBe(p90);
});

it('weights each value by its calls', () => {
  expect(median([[60, 3], [600, 2]])).toBe(60);
  expect(median([[60, 2], [600, 2]])).toBe(330);
  expect(percentileNearestRank([[60, 8], [600, 2]], 90)).toBe(600);
  expect(percentileNearestRank([[60, 9], [600, 1]], 90)).toBe(60);
});

it('takes the distribution in any order and passes over values that never occurred', () => {
  expect(median([[600, 1], [30, 0], [60, 2]])).toBe(60);
});

it('pools distributions value by value', () => {
  expect(pool([[[60, 3], [120, 1]], [[60, 2], [30, 4]]])).toEqual([[30, 4], [60, 5], [120, 1]]);
});

it('pools two medians into another than their mean', () => {
  const quick = [[10, 9]] as const;
  const slow = [[1000, 1]] as const;
  expect(median(pool([quick, slow]))).toBe(10);
});

it('keeps every call when pooling, whatever the order', () => {
  const distribution = fc.array(fc.tuple(fc.nat(100), fc.nat(50)));
  fc.assert(
    fc.property(distribution, distribution, (a, b) => {
      expect(size(pool([a, b]))).toBe(size(a) + size(b));
      expect(pool([a, b])).toEqual(pool([b, a]));
    }),
  );
});

it('never names a percentile that no call took', () => {
  const distribution = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
  fc.assert(
    fc.property(distribution, fc.integer({ min: 1, max: 100 }), (values, percent) => {
      expect(values.map(([value]) => value)).toContain(percentileNearestRank(values, percent));
    }),
  );
});
