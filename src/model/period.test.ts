import { describe, expect, it } from 'vitest';
import type { Day, Month } from './month';
import type { ReportingPeriod } from './partnership';
import { isPart, lastWholeMonth, monthsHeld, previousPeriod, quarterBefore, quartersOf, quarterYearBefore, sameMonthsLastYear } from './period';

const period = (basis: ReportingPeriod['basis'], from: Month, to: Month, dataTo: Day): ReportingPeriod => ({ basis, from, to, dataTo, status: 'final' });

const quarter2 = period('quarter', '2023-07', '2023-09', '2023-09-30');
const quarter3 = period('quarter', '2023-10', '2023-12', '2023-11-30');
const aprilToAugust = period('year-to-date', '2023-04', '2023-08', '2023-08-31');
const aprilToNovember = period('year-to-date', '2023-04', '2023-11', '2023-11-30');

it.each([
  ['2023-11-30', '2023-11'],
  ['2023-05-26', '2023-04'],
  ['2024-02-29', '2024-02'],
  ['2024-01-01', '2023-12'],
] as const)('data to %s ends with the whole month %s', (day, month) => {
  expect(lastWholeMonth(day)).toBe(month);
});

it.each([
  ['a whole quarter', quarter2, false],
  ['Quarter 3 to November', quarter3, true],
  ['a quarter cut to two months', period('quarter', '2023-10', '2023-11', '2023-11-30'), true],
  ['April to November', aprilToNovember, false],
  ['April to November with figures to October', { ...aprilToNovember, dataTo: '2023-10-31' as const }, true],
  ['a whole year', period('year', '2022-04', '2023-03', '2023-03-31'), false],
])('%s: part %s', (_name, given, part) => {
  expect(isPart(given)).toBe(part);
});

it('holds the months that figures cover', () => {
  expect(monthsHeld(quarter3, '2023-11-30')).toEqual(['2023-10', '2023-11']);
  expect(monthsHeld(quarter3, '2023-09-30')).toEqual([]);
  expect(monthsHeld(quarter2, '2023-11-30')).toEqual(['2023-07', '2023-08', '2023-09']);
});

it('sets a period against the same months a year earlier', () => {
  expect(sameMonthsLastYear(aprilToNovember)).toEqual({ from: '2022-04', to: '2022-11' });
});

describe('the period before', () => {
  const periods = [quarter3, period('quarter', '2023-04', '2023-06', '2023-06-30'), quarter2, aprilToNovember, aprilToAugust];

  it.each([
    ['Quarter 3', quarter3, '2023-07'],
    ['Quarter 2', quarter2, '2023-04'],
  ])('%s follows the quarter from %s', (_name, given, from) => {
    expect(previousPeriod(periods, given)?.from).toBe(from);
  });

  it('of a year to date is the shorter one of the same year', () => {
    expect(previousPeriod(periods, aprilToNovember)).toBe(aprilToAugust);
  });

  it('is the last one produced where a quarter was missed', () => {
    expect(previousPeriod([quarter3, periods[1]!], quarter3)?.from).toBe('2023-04');
  });

  it('is nothing where there is none', () => {
    expect(previousPeriod([quarter2], quarter2)).toBeUndefined();
  });
});

describe('quarters', () => {
  it('of April to November are two whole and one part', () => {
    const quarters = quartersOf(monthsHeld(aprilToNovember, '2023-11-30'));
    expect(quarters.map(({ year, quarter, part }) => [year, quarter, part])).toEqual([[2023, 1, false], [2023, 2, false], [2023, 3, true]]);
    expect(quarters[2]?.months).toEqual(['2023-10', '2023-11']);
  });

  it('before Quarter 1 is Quarter 4 of the year before', () => {
    expect(quarterBefore({ year: 2023, quarter: 1, months: ['2023-04'], part: true })).toEqual({
      year: 2022, quarter: 4, months: ['2023-01', '2023-02', '2023-03'], part: false,
    });
  });

  it('a year before a part quarter has the same months', () => {
    expect(quarterYearBefore({ year: 2023, quarter: 3, months: ['2023-10', '2023-11'], part: true })).toEqual({
      year: 2022, quarter: 3, months: ['2022-10', '2022-11'], part: true,
    });
  });
});
