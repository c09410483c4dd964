import { describe, expect, it } from 'vitest';
import { dayIndex, type Day } from '../../src/model/month';
import { workingMinutes } from '../../src/model/workingTime';
import { bankHolidays } from './bankHolidays';
import { afterWorkingMinutes, londonInstant, minutesPerDay, workingMinutesBetween } from './clock';
import { partnership } from './partnership';

const at = (day: Day, hours: number, minutes = 0): number => dayIndex(day) * minutesPerDay + hours * 60 + minutes;

describe('working time by the clock', () => {
  it.each<[string, Day, number, Day, number, number]>([
    ['one day', '2023-06-29', 10, '2023-06-29', 12, 120],
    ['overnight', '2023-06-29', 17, '2023-06-30', 9, 120],
    ['a weekend', '2023-06-30', 17, '2023-07-03', 9, 120],
    ['a bank holiday weekend', '2023-08-25', 17, '2023-08-29', 9, 120],
    ['the Coronation holiday', '2023-05-05', 17, '2023-05-09', 9, 120],
    ['wholly out of hours', '2023-07-01', 10, '2023-07-01', 12, 0],
    ['over the change of the clocks', '2023-10-27', 17, '2023-10-30', 9, 120],
  ])('%s', (_name, fromDay, fromHour, toDay, toHour, minutes) => {
    expect(workingMinutesBetween(at(fromDay, fromHour), at(toDay, toHour))).toBe(minutes);
    const instants = [londonInstant(fromDay, fromHour * 60), londonInstant(toDay, toHour * 60)] as const;
    expect(workingMinutes(...instants, partnership.supportHours, bankHolidays)).toBe(minutes);
  });

  it.each<[string, number, number, number]>([
    ['inside a day', at('2023-06-29', 10), 90, at('2023-06-29', 11, 30)],
    ['into the next day', at('2023-06-29', 17), 90, at('2023-06-30', 8, 30)],
    ['over a weekend, logged on Saturday', at('2023-07-01', 11), 15, at('2023-07-03', 8, 15)],
    ['ten working days with a bank holiday', at('2023-08-21', 8), 6000, at('2023-09-04', 18)],
  ])('finds when work done ends: %s', (_name, start, minutes, end) => {
    expect(afterWorkingMinutes(start, minutes)).toBe(end);
  });
});

describe('londonInstant', () => {
  it.each<[Day, number, string]>([
    ['2023-06-15', 630, '2023-06-15T10:30:00+01:00'],
    ['2023-11-21', 785, '2023-11-21T13:05:00+00:00'],
    ['2023-10-29', 480, '2023-10-29T08:00:00+00:00'],
    ['2023-03-26', 480, '2023-03-26T08:00:00+01:00'],
  ])('%s at %d minutes', (day, minutes, instant) => {
    expect(londonInstant(day, minutes)).toBe(instant);
  });
});
