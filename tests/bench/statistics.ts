/** @returns the value that `share` per cent of the values do not exceed, by the nearest rank; NaN of none */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil((share / 100) * values.length) - 1)] ?? Number.NaN;

/** @returns the middle value, the lower one of two; NaN of none */
export const median = (values: readonly number[]): number => percentile(values, 50);
