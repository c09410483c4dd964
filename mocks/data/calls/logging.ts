import { dayIndex, firstDay, lastDay, type Month } from '../../../src/model/month';
import { closes, isWorkingDay, minutesPerDay, opens, type ClockMinute } from '../clock';
import type { Random } from '../random';
import type { Call } from './call';
import type { CallNature } from './callMix';

/** Share of calls logged through the portal when the desk is closed. */
const outOfHours = 0.03;

/** Busiest in the morning: the smaller of two chances leans early. */
const minuteOfDay = (random: Random): number =>
  random.next() < outOfHours
    ? random.integer(closes, minutesPerDay - 1)
    : opens + Math.floor(Math.min(random.next(), random.next() * 1.6, 0.999) * (closes - opens));

/** When the calls of a month were logged, earliest first. */
const loggedTimes = (month: Month, count: number, random: Random): ClockMinute[] => {
  const days: number[] = [];
  for (let day = dayIndex(firstDay(month)); day <= dayIndex(lastDay(month)); day += 1) if (isWorkingDay(day)) days.push(day);
  return Array.from({ length: count }, () => random.pick(days) * minutesPerDay + minuteOfDay(random)).sort((a, b) => a - b);
};

/** The calls one council logs in a month. */
export const logCalls = (month: Month, council: number, natures: readonly CallNature[], random: Random): Call[] =>
  loggedTimes(month, natures.length, random).map((logged, i) => ({
    council,
    logged,
    month,
    ...natures[i]!,
    resolutions: [],
    reopened: [],
  }));
