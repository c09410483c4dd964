import { expect, it } from 'vitest';
import { capitalised, halving, listed, monthHeader, monthsInProse, quarterName, quarterShort, quarterToDate } from './wording';

const part = { year: 2023, quarter: 3, months: ['2023-10', '2023-11'], part: true } as const;
const quarter3 = { ...part, months: [...part.months] };

it('names quarters in prose and in charts', () => {
  expect([quarterName(quarter3), quarterToDate(quarter3), quarterShort(quarter3)]).toEqual([
    'Quarter 3', 'Quarter 3 to date', 'Q3',
  ]);
  expect(quarterToDate({ ...quarter3, part: false })).toBe('Quarter 3');
});

it.each([
  [[], ''],
  [['2023-04'], 'April'],
  [['2023-04', '2023-05', '2023-06'], 'April to June'],
] as const)('%s is “%s”', (months, words) => {
  expect(monthsInProse(months)).toBe(words);
});

it('heads a month’s row in short', () => {
  expect(monthHeader('2023-09')).toBe('Sep 2023');
});

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('lists %s as “%s”', (items, words) => {
  expect(listed(items)).toBe(words);
});

it.each([
  [226, 100, 'more than halved'],
  [226, 113, 'halved'],
  [226, 117, 'almost halved'],
  [226, 172, undefined],
  [0, 0, undefined],
])('from %d to %d: %s', (before, now, words) => {
  expect(halving(now, before)).toBe(words);
});

it('opens a sentence with a capital', () => {
  expect(capitalised('over 900')).toBe('Over 900');
});
