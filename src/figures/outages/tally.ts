import { beganWithin, intervalOfDays, isDowntime, outageWithin, touches, type Days } from '../../model/availability';
import { utcMinutes } from '../../model/londonTime';
import { firstDay, lastDay, type Day, type Month } from '../../model/month';
import type { Outage } from '../../model/outage';
import { elapsedMinutes, unionMinutes, type Interval } from '../../model/workingTime';

/** First to last day of some months in a row, and never past the last day with figures. */
export const daysOf = (months: readonly Month[], asAt: Day): Days => {
  const to = lastDay(months.at(-1) ?? '0001-01');
  return { from: firstDay(months[0] ?? '0001-01'), to: to < asAt ? to : asAt };
};

/** True where an outage began in these days: it is counted once, there. */
export const beganIn =
  (days: Days) =>
  (outage: Outage): boolean =>
    beganWithin(outage, days);

/** What counts as downtime and touches these days, in order of time. */
export const downtimeIn = (outages: readonly Outage[], days: Days): Outage[] =>
  outages
    .filter((outage) => isDowntime(outage) && touches(outage, days))
    .toSorted((a, b) => utcMinutes(a.start) - utcMinutes(b.start));

/** Elapsed minutes of one outage, to the end of these days where it goes on. */
export const elapsedIn = (outage: Outage, days: Days): number =>
  elapsedMinutes(outage.start, outage.restored ?? intervalOfDays(days).end);

/** Minutes of one outage that fall in these days. */
export const minutesIn = (outage: Outage, days: Days): number => {
  const within = outageWithin(outage, days);
  return within === undefined ? 0 : elapsedMinutes(within.start, within.end);
};

/** What outages came to. */
export interface Tally {
  /** Outages that began in the days. */
  count: number;
  /** Minutes lost inside the days: the union of each service's outages, and the sum of the services. */
  minutes: number;
}

/** Counts downtime: overlapping minutes of one service once, an outage where it began, and its minutes where they fell. */
export const tally = (outages: readonly Outage[], days: Days): Tally => {
  const services = new Map<string, Interval[]>();
  const downtime = downtimeIn(outages, days);
  for (const outage of downtime) {
    const within = outageWithin(outage, days);
    if (within !== undefined) services.set(outage.service, [...(services.get(outage.service) ?? []), within]);
  }
  const minutes = [...services.values()].reduce((sum, intervals) => sum + unionMinutes(intervals), 0);
  return { count: downtime.filter(beganIn(days)).length, minutes };
};
