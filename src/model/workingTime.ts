import { londonClock, londonDay, utcMinutes, type UtcMinutes } from './londonTime';
import { dayIndex, type Day, type Instant } from './month';
import type { ServiceHours } from './partnership';

/** A stretch of time between two instants. */
export interface Interval {
  start: Instant;
  end: Instant;
}

type Span = readonly [start: UtcMinutes, end: UtcMinutes];

const holidaySets = new WeakMap<readonly Day[], ReadonlySet<number>>();

const holidaysOf = (bankHolidays: readonly Day[]): ReadonlySet<number> => {
  let days = holidaySets.get(bankHolidays);
  if (days === undefined) {
    days = new Set(bankHolidays.map(dayIndex));
    holidaySets.set(bankHolidays, days);
  }
  return days;
};

/** ISO weekday (1 = Monday) of a day since 1970; 1 January 1970 was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const isOpen = (day: number, hours: ServiceHours, holidays: ReadonlySet<number>): boolean =>
  hours.days.includes(weekday(day)) && (hours.bankHolidays || !holidays.has(day));

const minutesInside = ([start, end]: Span, hours: ServiceHours, holidays: ReadonlySet<number>): number => {
  let minutes = 0;
  for (let day = londonDay(start); day <= londonDay(end); day += 1) {
    if (!isOpen(day, hours, holidays)) continue;
    const opens = londonClock(day, hours.opens);
    const closes = londonClock(day, hours.closes);
    minutes += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
  }
  return minutes;
};

/** Intervals as spans that neither overlap nor touch, in order of time. */
const merged = (intervals: Iterable<Interval>): Span[] => {
  const spans = [...intervals].map(({ start, end }): Span => [utcMinutes(start), utcMinutes(end)]).toSorted(([a], [b]) => a - b);
  const union: Span[] = [];
  for (const [start, end] of spans) {
    const last = union.at(-1);
    if (last !== undefined && start <= last[1]) union[union.length - 1] = [last[0], Math.max(last[1], end)];
    else union.push([start, end]);
  }
  return union;
};

/** Minutes by the clock on the wall of the world (UTC): what users of a service feel. */
export const elapsedMinutes = (start: Instant, end: Instant): number => utcMinutes(end) - utcMinutes(start);

/** Minutes of service hours, by London time, between two instants; bank holidays are closed unless the hours say otherwise. */
export const workingMinutes = (start: Instant, end: Instant, hours: ServiceHours, bankHolidays: readonly Day[]): number =>
  minutesInside([utcMinutes(start), utcMinutes(end)], hours, holidaysOf(bankHolidays));

/** Days from `from` to `to`, both included, on which the service is open. */
export const workingDays = (from: Day, to: Day, hours: ServiceHours, bankHolidays: readonly Day[]): number => {
  const holidays = holidaysOf(bankHolidays);
  const days = Array.from({ length: Math.max(0, dayIndex(to) - dayIndex(from) + 1) }, (_, i) => dayIndex(from) + i);
  return days.filter((day) => isOpen(day, hours, holidays)).length;
};

/** Agreed service minutes from `from` to `to`, both days included; 24-hour services lose or gain an hour when clocks change. */
export const agreedMinutes = (from: Day, to: Day, hours: ServiceHours, bankHolidays: readonly Day[]): number => {
  const span: Span = [londonClock(dayIndex(from), 0), londonClock(dayIndex(to), 1440)];
  return span[1] <= span[0] ? 0 : minutesInside(span, hours, holidaysOf(bankHolidays));
};

/** Elapsed minutes covered by at least one interval: overlaps count once. */
export const unionMinutes = (intervals: Iterable<Interval>): number =>
  merged(intervals).reduce((sum, [start, end]) => sum + end - start, 0);

/** Service minutes covered by at least one interval: overlaps count once. */
export const unionMinutesInside = (intervals: Iterable<Interval>, hours: ServiceHours, bankHolidays: readonly Day[]): number => {
  const holidays = holidaysOf(bankHolidays);
  return merged(intervals).reduce((sum, span) => sum + minutesInside(span, hours, holidays), 0);
};

/** The part of an interval that lies within another; undefined where they do not meet. */
export const clipped = (interval: Interval, within: Interval): Interval | undefined => {
  const start = utcMinutes(interval.start) > utcMinutes(within.start) ? interval.start : within.start;
  const end = utcMinutes(interval.end) < utcMinutes(within.end) ? interval.end : within.end;
  return utcMinutes(start) < utcMinutes(end) ? { start, end } : undefined;
};
