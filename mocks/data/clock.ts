import { dayFromIndex, dayIndex, type Day, type Instant } from '../../src/model/month';
import { isSummerTime, londonClock } from '../../src/model/londonTime';
import { bankHolidays } from './bankHolidays';

/**
 * A minute by the clock in London: days since 1970 times 1,440, plus minutes after midnight. Support hours never
 * meet a change of the clocks, so working time is exact on this scale.
 */
export type ClockMinute = number;

export const minutesPerDay = 1440;
export const opens = 8 * 60;
export const closes = 18 * 60;
/** A working day of support, in working minutes. */
export const workingDay = closes - opens;

/** First and last day of the tables: the calls reach back before the first published month. */
const first = dayIndex('2020-01-01');
const last = dayIndex('2024-12-31');
const closed = new Set(bankHolidays.map(dayIndex));

/** Monday to Friday and not a bank holiday. 1 January 1970 was a Thursday. */
export const isWorkingDay = (day: number): boolean => (day + 3) % 7 < 5 && !closed.has(day);

const workingDaysBefore = ((): number[] => {
  const before = [0];
  for (let day = first; day <= last; day += 1) before.push(before.at(-1)! + (isWorkingDay(day) ? 1 : 0));
  return before;
})();

const workingTotal = (at: ClockMinute): number => {
  const day = Math.floor(at / minutesPerDay);
  const today = isWorkingDay(day) ? Math.min(Math.max(at - day * minutesPerDay - opens, 0), workingDay) : 0;
  return workingDaysBefore[day - first]! * workingDay + today;
};

/** Support minutes from one clock minute to a later one. */
export const workingMinutesBetween = (start: ClockMinute, end: ClockMinute): number => workingTotal(end) - workingTotal(start);

/** The first clock minute by which `minutes` of support have passed since `start`. */
export const afterWorkingMinutes = (start: ClockMinute, minutes: number): ClockMinute => {
  let left = minutes;
  let day = Math.floor(start / minutesPerDay);
  let from = Math.max(start - day * minutesPerDay, opens);
  for (;;) {
    const free = isWorkingDay(day) ? Math.max(closes - from, 0) : 0;
    if (left <= free) return day * minutesPerDay + from + left;
    left -= free;
    day += 1;
    from = opens;
  }
};

/** `YYYY-MM-DD`, some days later. */
export const daysAfter = (day: Day, days: number): Day => dayFromIndex(dayIndex(day) + days);

/** A time in London as an ISO instant with its offset: `2023-06-15T10:30:00+01:00`. */
export const londonInstant = (day: Day, minutes: number): Instant => {
  const summer = isSummerTime(londonClock(dayIndex(day), minutes));
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${day}T${clock}:00${summer ? '+01:00' : '+00:00'}`;
};
