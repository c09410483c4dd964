import type { FixTimeCounts } from '../model/helpdesk';
import type { Partnership, Priority } from '../model/partnership';
import type { Reading } from '../model/reading';
import { median, percentileNearestRank, pool, size } from '../model/statistics';
import { decimal, hoursShort } from './format';

/** Fewer calls than this have no median, or no 90th percentile: one call would be the figure. */
export const leastForMedian = 5;
export const leastForP90 = 10;

/** Fix times of one priority over some months: pooled, in working minutes. */
export interface FixSummary {
  calls: number;
  withTarget: number;
  withinTarget: number;
  median: number | undefined;
  p90: number | undefined;
}

/** Pools the rows of one priority. Medians of months or councils are never averaged. */
export const fixSummary = (rows: readonly FixTimeCounts[], priority: number): FixSummary => {
  const own = rows.filter((row) => row.priority === priority);
  const distribution = pool(own.map((row) => row.distribution));
  const calls = size(distribution);
  return {
    calls,
    withTarget: own.reduce((sum, row) => sum + row.withTarget, 0),
    withinTarget: own.reduce((sum, row) => sum + row.withinTarget, 0),
    median: calls < leastForMedian ? undefined : median(distribution),
    p90: calls < leastForP90 ? undefined : percentileNearestRank(distribution, 90),
  };
};

/** Working minutes as the priority's target is said: "2.6 h", or "1.7 days" where the target is a working day or more. */
export const workingText = (minutes: number, targetMinutes: number, { supportHours }: Partnership): string => {
  const day = supportHours.closes - supportHours.opens;
  return targetMinutes < day ? hoursShort(minutes) : `${decimal(minutes / day, 1)} days`;
};

/** Fix times of one priority, now and before. */
export interface PriorityTimes {
  priority: Priority;
  now: Reading<FixSummary>;
  before: Reading<FixSummary> | undefined;
}
