import { describe, expect, it } from 'vitest';
import { final, missing } from '../../model/reading';
import { contextOf } from '../context';
import { drawn, periods, selection } from '../fixtures/drawn.fixture';
import { count } from '../format';
import { comparators, monthsText, sparkOf, valueParts } from './parts';

const contextFor = (period = periods.aprilToNovember) => contextOf(drawn, selection({ period }), [drawn.calls]);

it.each([
  ['Oct to Nov', periods.aprilToNovember],
  ['Jul to Sep', periods.quarter2],
  ['Jul to Aug', periods.aprilToAugust],
])('names the months of the latest quarter: %s', (words, period) => {
  expect(monthsText(contextFor(period))).toBe(words);
});

it('shows a value with its unit, or the words of an absence without one', () => {
  expect(valueParts(final(1287), count, 'calls')).toEqual({ value: '1,287', valueUnit: 'calls' });
  expect(valueParts(missing('not-supplied', 'East Herts not supplied'), count, 'calls')).toEqual({ value: 'East Herts not supplied', valueUnit: '' });
});

it('compares with the whole quarter before and with the same months of last year', () => {
  expect(comparators(contextFor()).map(({ on, reach }) => [on, reach.months])).toEqual([
    ['on Q2', ['2023-07', '2023-08', '2023-09']],
    ['on last year', ['2022-10', '2022-11']],
  ]);
});

const byQuarterNumber = ({ quarter }: { quarter: number }) => final(quarter * 10);

describe('a sparkline', () => {
  it('of bars starts at nought, of a line below its lowest', () => {
    expect(sparkOf(contextFor(), 'bar', null, byQuarterNumber, count)).toMatchObject({ min: 0, max: 46, partSlot: 6 });
    expect(sparkOf(contextFor(), 'line', null, byQuarterNumber, count)).toMatchObject({ min: 5.5, max: 44.5 });
  });

  it('makes room for its target', () => {
    expect(sparkOf(contextFor(), 'bar', 100, byQuarterNumber, count).max).toBeGreaterThan(100);
  });

  it('keeps a gap where a quarter is missing, and tells quarters apart in words', () => {
    const spark = sparkOf(contextFor(periods.quarter2), 'bar', null, ({ year, quarter }) => (year === 2022 ? missing('not-collected') : final(quarter)), count);
    expect(spark.values).toEqual([null, null, null, null, 1, 2, null, null]);
    expect(spark.description).toBe('By quarter from 2023/24: Quarter 1 1, Quarter 2 2');
    expect(spark.partSlot).toBeNull();
  });

  it('stands on a scale even where nothing is held', () => {
    expect(sparkOf(contextFor(), 'bar', null, () => missing('not-collected'), count)).toMatchObject({ min: 0, max: 1, description: 'No earlier quarters' });
  });
});
