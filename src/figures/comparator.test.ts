import { expect, it } from 'vitest';
import { quartersOf } from '../model/period';
import { comparatorLabel, comparatorOf, comparatorShort } from './comparator';
import { selection } from './fixtures/drawn.fixture';

const latest = quartersOf(['2023-10', '2023-11'])[0]!;

it.each([
  ['previous', ['2023-07', '2023-08', '2023-09'], 'Quarter 2', 'Q2'],
  ['last-year', ['2022-10', '2022-11'], 'Same months of 2022/23', '2022/23'],
] as const)('set against %s the quarter is compared with %s', (compare, months, label, short) => {
  const before = comparatorOf(selection({ compare }), latest)!;
  expect(before.months).toEqual(months);
  expect(comparatorLabel(selection({ compare }), before)).toBe(label);
  expect(comparatorShort(selection({ compare }), before)).toBe(short);
});

it('is compared with nothing where nothing is asked for', () => {
  expect(comparatorOf(selection({ compare: 'none' }), latest)).toBeUndefined();
});
