import { dayIndex, type Day, type Instant } from './month';

/** Minutes since 1 January 1970 UTC. Not always whole: an instant may carry seconds. */
export type UtcMinutes = number;

const minutesPerDay = 1440;
const minutesPerYear = 365.2425 * minutesPerDay;
const summerTimes = new Map<number, { starts: UtcMinutes; ends: UtcMinutes }>();

/** 01:00 UTC on the last Sunday of a 31-day month (0 = January). */
const lastSunday = (year: number, month: number): UtcMinutes => {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() / 60_000 - last.getUTCDay() * minutesPerDay;
};

/** True when clocks in London are an hour ahead: last Sunday of March to last Sunday of October, 01:00 UTC (Summer Time Order 2002). */
export const isSummerTime = (at: UtcMinutes): boolean => {
  // Without a Date, as figures ask this for every day of years. A day out at New Year, when it is winter either way.
  const year = 1970 + Math.floor(at / minutesPerYear);
  let times = summerTimes.get(year);
  if (times === undefined) {
    times = { starts: lastSunday(year, 2), ends: lastSunday(year, 9) };
    summerTimes.set(year, times);
  }
  return at >= times.starts && at < times.ends;
};

/** UTC minutes of an ISO instant with offset. */
export const utcMinutes = (instant: Instant): UtcMinutes => Date.parse(instant) / 60_000;

/** UTC minutes of a clock time in London, given as days since 1970 and minutes after midnight (1440 = the next midnight). */
export const londonClock = (day: number, minutes: number): UtcMinutes => {
  const asGmt = day * minutesPerDay + minutes;
  return isSummerTime(asGmt - 60) ? asGmt - 60 : asGmt;
};

/** Days since 1970, by the calendar in London. */
export const londonDay = (at: UtcMinutes): number => Math.floor((at + (isSummerTime(at) ? 60 : 0)) / minutesPerDay);

const asInstant = (at: UtcMinutes): Instant => new Date(at * 60_000).toISOString();

/** Midnight in London with which a day begins. */
export const startOfDay = (day: Day): Instant => asInstant(londonClock(dayIndex(day), 0));

/** Midnight in London with which a day ends. */
export const endOfDay = (day: Day): Instant => asInstant(londonClock(dayIndex(day), minutesPerDay));
