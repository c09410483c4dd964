import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, count, decimal, hoursMinutes, hoursShort, londonTime, longDate, monthRange, monthShort, percentDown, shortDate, signedCount, signedPercent } from './format';

const intl = ([0, 1, 2] as const).map((places) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places }));
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** Amounts with up to six decimals, which hold every figure a report can give. */
const amount = fc.tuple(fc.nat({ max: 2_000_000_000 }), fc.constantFrom(1, 10, 100, 1000, 1_000_000)).map(([digits, unit]) => digits / unit);

describe('a number', () => {
  it.each([
    [1383, 0, '1,383'],
    [999, 0, '999'],
    [1_000_000, 0, '1,000,000'],
    [1234.5, 1, '1,234.5'],
    [0.5, 0, '1'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [999.95, 1, '1,000.0'],
    [-5.25, 1, '−5.3'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
    [1e-7, 2, '0.00'],
  ] as const)('%d at %d places is %s', (value, places, text) => {
    expect(decimal(value, places)).toBe(text);
  });

  it.each([0, 1, 2] as const)('at %d places is as Intl writes it', (places) => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(decimal(value, places)).toBe(intl[places]?.format(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an instant by the clock in London', () => {
  it.each([
    ['2023-03-26T00:59:00Z', '2023-03-26', '00:59'],
    ['2023-03-26T01:00:00Z', '2023-03-26', '02:00'],
    ['2023-10-29T00:30:00Z', '2023-10-29', '01:30'],
    ['2023-10-29T01:30:00Z', '2023-10-29', '01:30'],
    ['2023-06-29T23:30:00Z', '2023-06-30', '00:30'],
    ['2023-12-31T23:59:59Z', '2023-12-31', '23:59'],
    ['2024-02-29T08:15:00+00:00', '2024-02-29', '08:15'],
  ])('%s is %s %s', (instant, day, clock) => {
    expect([londonTime(instant).day, clockTime(instant)]).toEqual([day, clock]);
  });

  it('is as Intl tells it, since clocks change as they do now', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1996-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
        expect(`${londonTime(date.toISOString()).day}, ${clockTime(date.toISOString())}`).toBe(london.format(date));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words of figures', () => {
  it.each([
    [count(1041), '1,041'],
    [percentDown(99.996, 2), '99.99%'],
    [percentDown(84.6, 1), '84.6%'],
    [signedPercent(12.14, 1), '+12.1%'],
    [signedPercent(-5.2, 1), '−5.2%'],
    [signedPercent(0.01, 1), '0.0%'],
    [signedCount(-117), '−117'],
    [hoursMinutes(450), '7 h 30 min'],
    [hoursMinutes(45), '45 min'],
    [hoursShort(450), '7.5 h'],
    [hoursShort(300), '5 h'],
    [longDate('2023-11-30'), '30 November 2023'],
    [shortDate('2023-09-01'), '1 Sep 2023'],
    [monthShort('2023-09'), 'Sep'],
    [monthRange('2022-12', '2023-03'), 'December 2022 to March 2023'],
  ])('%s is %s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
