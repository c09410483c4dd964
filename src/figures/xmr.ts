import { mean } from '../model/statistics';

/** Limits of ordinary month-to-month variation. */
export interface ProcessLimits {
  mean: number;
  /** Mean moving range after screening. */
  movingRange: number;
  upper: number;
  lower: number;
}

/** Converts a mean moving range of two into three standard deviations: 3 / 1.128. */
const toLimits = 2.66;

/** A moving range at or beyond this many means is itself unusual and left out of their mean. */
const screen = 3.267;

/** Months needed before a range is called normal. */
export const baselineMonths = 12;

/** Points in a row on one side of the mean that show a lasting change. */
export const shiftLength = 7;

/**
 * Process behaviour (XmR) limits of a baseline: mean ± 2.66 × mean moving range, moving ranges screened once, as in
 * NHS England's Making Data Count. Undefined for fewer than two points.
 */
export const processLimits = (baseline: readonly number[], screened = true): ProcessLimits | undefined => {
  const centre = mean(baseline);
  const ranges = baseline.slice(1).map((value, i) => Math.abs(value - baseline[i]!));
  const all = mean(ranges);
  if (centre === undefined || all === undefined) return undefined;
  // A series without variation has no range to screen.
  const kept = screened && all > 0 ? ranges.filter((range) => range < screen * all) : ranges;
  const movingRange = mean(kept) ?? all;
  return { mean: centre, movingRange, upper: centre + toLimits * movingRange, lower: centre - toLimits * movingRange };
};

/** True for a point outside its limits. */
export const isOutside = (value: number, { upper, lower }: ProcessLimits): boolean => value > upper || value < lower;

/** How many of the last points lie without a break on one side of the mean, and which. */
export const lastingShift = (values: readonly number[], { mean: centre }: ProcessLimits): { length: number; side: 'above' | 'below' } | undefined => {
  const side = Math.sign((values.at(-1) ?? centre) - centre);
  const broken = values.findLastIndex((value) => Math.sign(value - centre) !== side);
  const length = values.length - 1 - broken;
  return side === 0 || length < shiftLength ? undefined : { length, side: side > 0 ? 'above' : 'below' };
};
