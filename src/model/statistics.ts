/** Values with how often each occurred: `[value, count]` pairs, in any order. */
export type Distribution = readonly (readonly [value: number, count: number])[];

const ascending = (distribution: Distribution) => distribution.filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);

/** The value at a 1-based rank of an ascending distribution. */
const atRank = (sorted: Distribution, rank: number): number | undefined => {
  let passed = 0;
  return sorted.find(([, count]) => (passed += count) >= rank)?.[0];
};

/** Number of values, n. */
export const size = (distribution: Distribution): number => distribution.reduce((n, [, count]) => n + count, 0);

/** Several distributions as one, ascending. The only way medians of months or councils may be combined. */
export const pool = (distributions: Iterable<Distribution>): [value: number, count: number][] => {
  const counts = new Map<number, number>();
  for (const distribution of distributions) {
    for (const [value, count] of distribution) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].toSorted(([a], [b]) => a - b);
};

/** Middle value, or the mean of the two middle ones where n is even; undefined where n is 0. */
export const median = (distribution: Distribution): number | undefined => {
  const sorted = ascending(distribution);
  const n = size(sorted);
  const lower = atRank(sorted, Math.ceil(n / 2));
  const upper = atRank(sorted, Math.floor(n / 2) + 1);
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
};

/**
 * Percentile by nearest rank: the smallest value that at least `percent` per cent of the values do not exceed.
 * Always a value that occurred, so "9 in 10 within 20 hours" can be said of a real call. Undefined where n is 0.
 */
export const percentileNearestRank = (distribution: Distribution, percent: number): number | undefined => {
  const sorted = ascending(distribution);
  return atRank(sorted, Math.max(1, Math.ceil((percent * size(sorted)) / 100)));
};

/** Arithmetic mean; undefined for no values. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
