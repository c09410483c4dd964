import { dayFromIndex, dayIndex, firstDay, lastDay, monthsFrom, type Month } from '../../../src/model/month';
import type { Outage } from '../../../src/model/outage';
import { apportion } from '../apportion';
import { closes, isWorkingDay, londonInstant, opens } from '../clock';
import { both } from '../councils';
import { services } from '../partnership';
import { randomFor, type Random } from '../random';
import { stories, type OutageStory } from './templates';

/** Outages of a month and the hours they cost together. */
interface MonthOfOutages {
  month: Month;
  outages: number;
  hours: number;
}

const inMonths = (from: Month, to: Month, outages: readonly number[], hours: readonly number[]): MonthOfOutages[] =>
  monthsFrom(from, to).map((month, i) => ({ month, outages: outages[i]!, hours: hours[i]! }));

const years: MonthOfOutages[][] = [
  inMonths('2021-04', '2022-03', [2, 2, 1, 2, 2, 3, 2, 2, 1, 3, 2, 2], [6.5, 5.25, 3, 7.5, 6, 9.25, 7, 5.5, 2.75, 8.5, 6.25, 5]),
  inMonths('2022-04', '2023-03', [2, 3, 2, 3, 2, 2, 3, 2, 1, 3, 2, 2], [5, 9.5, 6.25, 8, 4.5, 10.75, 9.5, 8, 3.5, 7.25, 5.5, 6]),
];

const fiveMinutes = 5;
/** Longest outage the working day has room for. */
const longest = 9 * 60;

/** Lengths in minutes that add up to the hours of the month, none longer than a working day. */
const lengths = ({ outages, hours }: MonthOfOutages, random: Random): number[] => {
  for (;;) {
    const weights = Array.from({ length: outages }, () => 0.3 + random.next());
    const parts = apportion((hours * 60) / fiveMinutes, weights).map((part) => part * fiveMinutes);
    if (parts.every((minutes) => minutes <= longest)) return parts;
  }
};

/** Different working days of a month, in order. */
const someDays = (month: Month, count: number, random: Random): number[] => {
  const days: number[] = [];
  for (let day = dayIndex(firstDay(month)); day <= dayIndex(lastDay(month)); day += 1) if (isWorkingDay(day)) days.push(day);
  return random.shuffled(days).slice(0, count).sort((a, b) => a - b);
};

const priorityOf = (minutes: number): Outage['priority'] => {
  if (minutes >= 240) return 1;
  return minutes >= 60 ? 2 : 3;
};

const councilsOf = ({ service }: OutageStory, minutes: number, random: Random): string[] => {
  const users = services.find(({ id }) => id === service)!.councils;
  return users.length === 1 || minutes >= 180 || random.next() < 0.6 ? users : [random.pick(users)];
};

const outage = (day: number, minutes: number, story: OutageStory, random: Random): Outage => {
  const date = dayFromIndex(day);
  const start = opens + fiveMinutes * random.integer(0, (closes - opens - minutes) / fiveMinutes);
  const councils = councilsOf(story, minutes, random);
  return {
    ...story,
    reference: `O-${date.slice(2, 4)}-${date.slice(5, 7)}${date.slice(8)}`,
    councils,
    priority: priorityOf(minutes),
    planned: false,
    kind: 'outage',
    start: londonInstant(date, start),
    restored: londonInstant(date, start + minutes),
    usersAffected: 10 * random.integer(3, councils.length === both.length ? 70 : 30),
    lessonStatus: 'in-place',
    marking: { part: 'I' },
  };
};

const outagesOfYear = (year: readonly MonthOfOutages[], random: Random): Outage[] => {
  const told = random.shuffled(stories);
  return year.flatMap((month) => {
    const days = someDays(month.month, month.outages, random);
    return lengths(month, random).map((minutes, i) => outage(days[i]!, minutes, told.shift()!, random));
  });
};

/** Outages of 2021/22 and 2022/23. No story is told twice in a year, and no two outages fall on one day. */
export const earlierOutages = (): Outage[] => {
  const random = randomFor('outages');
  return years.flatMap((year) => outagesOfYear(year, random));
};
