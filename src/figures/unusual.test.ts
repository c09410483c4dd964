import { describe, expect, it } from 'vitest';
import { addMonths } from '../model/month';
import { rangeFrom, standingTo } from './unusual';

const months = (values: readonly number[], from: `${number}-${number}` = '2022-04') => values.map((value, i) => ({ month: addMonths(from as never, i), value }));
const restless = (length: number) => months(Array.from({ length }, (_, i) => (i % 2 === 0 ? 90 : 110)));

describe('the range that some months set', () => {
  it.each([
    [12, 12, false],
    [11, 11, true],
    [6, 6, true],
  ])('%d months: from %d of them, on trial: %s', (length, from, trial) => {
    expect(rangeFrom(restless(length))).toMatchObject({ months: from, trial });
  });

  it('is the average of twelve, plus or minus 2.66 times their average change: 100, and 20', () => {
    const range = rangeFrom(restless(12));
    expect([range?.lower, range?.mean, range?.upper].map((value) => value?.toFixed(1))).toEqual(['46.8', '100.0', '153.2']);
  });

  it('is not set by five', () => {
    expect(rangeFrom(restless(5))).toBeUndefined();
  });
});

describe('how months stand to it', () => {
  const range = rangeFrom(restless(12))!;

  it('names those outside, with their side', () => {
    const own = months([154, 100, 46], '2023-04');
    expect(standingTo(range, own, own).outside.map(({ month, side }) => `${month} ${side}`)).toEqual(['2023-04 above', '2023-06 below']);
  });

  it('tells of seven on one side', () => {
    const own = months([101, 102, 103, 104, 105, 106, 107], '2023-04');
    expect(standingTo(range, own, own).shift).toEqual({ length: 7, side: 'above' });
  });

  it('and of none from six', () => {
    const own = months([101, 102, 103, 104, 105, 106], '2023-04');
    expect(standingTo(range, own, own)).toEqual({ outside: [], shift: undefined });
  });
});
