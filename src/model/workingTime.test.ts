import { describe, expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import { endOfDay, startOfDay } from './londonTime';
import type { Day } from './month';
import type { ServiceHours } from './partnership';
import { agreedMinutes, clipped, elapsedMinutes, unionMinutes, unionMinutesInside, workingDays, workingMinutes } from './workingTime';

const weekdays = [1, 2, 3, 4, 5];
const nineToFive: ServiceHours = { days: weekdays, opens: 540, closes: 1020, bankHolidays: false };
const eightToSix: ServiceHours = { days: weekdays, opens: 480, closes: 1080, bankHolidays: false };
const always: ServiceHours = { days: [...weekdays, 6, 7], opens: 0, closes: 1440, bankHolidays: true };
const bankHolidays: Day[] = [
  '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26', '2024-01-01', '2024-03-29',
];

it.each(vectors.duration_cases)('$case', ({ start, end, elapsed_minutes, working_minutes_9_17 }) => {
  expect(elapsedMinutes(start, end)).toBe(elapsed_minutes);
  expect(workingMinutes(start, end, nineToFive, bankHolidays)).toBe(working_minutes_9_17);
});

describe('agreed time', () => {
  const spans: Record<keyof typeof vectors.working_days, [Day, Day]> = {
    'Q1 2023/24': ['2023-04-01', '2023-06-30'],
    'Q2 2023/24': ['2023-07-01', '2023-09-30'],
    'Q3 2023/24': ['2023-10-01', '2023-12-31'],
    'Q4 2023/24': ['2024-01-01', '2024-03-31'],
    'Apr-Aug 2023': ['2023-04-01', '2023-08-31'],
    'Apr-Nov 2023': ['2023-04-01', '2023-11-30'],
    'FY 2023/24': ['2023-04-01', '2024-03-31'],
  };
  const cases = Object.entries(vectors.working_days).map(([name, expected]) => ({ name, ...expected, days: spans[name as keyof typeof spans] }));

  it.each(cases)('$name', ({ days: [from, to], working_days, calendar_days, ast_hours_mon_fri_8_18, ast_hours_24x7 }) => {
    expect(workingDays(from, to, eightToSix, bankHolidays)).toBe(working_days);
    expect(workingDays(from, to, always, bankHolidays)).toBe(calendar_days);
    expect(agreedMinutes(from, to, eightToSix, bankHolidays)).toBe(ast_hours_mon_fri_8_18 * 60);
    expect(agreedMinutes(from, to, always, bankHolidays)).toBe(ast_hours_24x7 * 60);
  });

  it('is nought where the days are the wrong way round', () => {
    expect(agreedMinutes('2023-04-03', '2023-04-01', always, [])).toBe(0);
    expect(workingDays('2023-04-03', '2023-04-01', always, [])).toBe(0);
  });

  it('opens on bank holidays only where that is agreed', () => {
    expect(workingDays('2023-05-08', '2023-05-08', eightToSix, bankHolidays)).toBe(0);
    expect(workingDays('2023-05-08', '2023-05-08', { ...eightToSix, bankHolidays: true }, bankHolidays)).toBe(1);
  });
});

describe('London time', () => {
  it.each([
    ['a summer day starts at 23:00 UTC', '2023-07-01', '2023-06-30T23:00:00.000Z', '2023-07-01T23:00:00.000Z'],
    ['a winter day starts at midnight UTC', '2023-12-01', '2023-12-01T00:00:00.000Z', '2023-12-02T00:00:00.000Z'],
    ['the day clocks go forward has 23 hours', '2023-03-26', '2023-03-26T00:00:00.000Z', '2023-03-26T23:00:00.000Z'],
    ['the day clocks go back has 25 hours', '2023-10-29', '2023-10-28T23:00:00.000Z', '2023-10-30T00:00:00.000Z'],
  ] as const)('%s', (_case, day, start, end) => {
    expect(startOfDay(day)).toBe(start);
    expect(endOfDay(day)).toBe(end);
  });

  it('counts nine o’clock as nine o’clock in summer and winter', () => {
    expect(workingMinutes('2023-07-03T07:30:00Z', '2023-07-03T08:30:00Z', nineToFive, [])).toBe(30);
    expect(workingMinutes('2023-12-04T08:30:00Z', '2023-12-04T09:30:00Z', nineToFive, [])).toBe(30);
  });
});

describe('union', () => {
  const first = { start: '2023-06-29T10:00:00+01:00', end: '2023-06-29T11:00:00+01:00' };
  const second = { start: '2023-06-29T10:30:00+01:00', end: '2023-06-29T12:00:00+01:00' };
  const evening = { start: '2023-06-29T17:30:00+01:00', end: '2023-06-29T20:00:00+01:00' };

  it('counts overlapping minutes once: 10:00 to 11:00 and 10:30 to 12:00 are 120', () => {
    expect(unionMinutes([second, first])).toBe(120);
    expect(unionMinutesInside([second, first], eightToSix, bankHolidays)).toBe(120);
  });

  it('keeps a short interval inside a long one from ending it', () => {
    const inside = { start: '2023-06-29T10:40:00+01:00', end: '2023-06-29T10:45:00+01:00' };
    expect(unionMinutes([second, inside])).toBe(90);
  });

  it('counts service hours only, where asked', () => {
    expect(unionMinutes([evening])).toBe(150);
    expect(unionMinutesInside([evening], eightToSix, bankHolidays)).toBe(30);
  });

  it('cuts an interval at the edges of another', () => {
    expect(clipped(first, second)).toEqual({ start: second.start, end: first.end });
    expect(clipped(first, evening)).toBeUndefined();
  });
});
