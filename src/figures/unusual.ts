import type { Month } from '../model/month';
import { baselineMonths, isOutside, lastingShift, processLimits, type ProcessLimits } from './xmr';

/** A month with its value. */
export interface MonthValue {
  month: Month;
  value: number;
}

/** What month-to-month variation lets expect, and how surely. */
export interface NormalRange extends ProcessLimits {
  /** Months it was set from. */
  months: number;
  /** True where they are fewer than a full year: the limits may still move. */
  trial: boolean;
}

/** Fewer months than this set no limits, not even on trial. */
export const leastTrialMonths = 6;

/** The range that some named months set: normal from twelve of them, on trial from six, none from fewer. */
export const rangeFrom = (baseline: readonly MonthValue[]): NormalRange | undefined => {
  const limits = baseline.length < leastTrialMonths ? undefined : processLimits(baseline.map(({ value }) => value));
  return limits && { ...limits, months: baseline.length, trial: baseline.length < baselineMonths };
};

/** How months stand to their range. */
export interface Standing {
  outside: (MonthValue & { side: 'above' | 'below' })[];
  shift: ReturnType<typeof lastingShift>;
}

/**
 * Which months lie outside the range, and whether the last ones all lie on one side of its average.
 * @param months those asked about.
 * @param all those and the months before them, in order.
 */
export const standingTo = (range: NormalRange, months: readonly MonthValue[], all: readonly MonthValue[]): Standing => ({
  outside: months.filter(({ value }) => isOutside(value, range)).map((month) => ({ ...month, side: month.value > range.upper ? 'above' : 'below' })),
  shift: lastingShift(
    all.map(({ value }) => value),
    range,
  ),
});
