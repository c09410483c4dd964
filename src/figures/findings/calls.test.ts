import { describe, expect, it } from 'vitest';
import type { Month } from '../../model/month';
import { aboveOrBelow, callsOnLastYear, roseOrFell } from './calls';

it.each([
  [12.06, '12% above', 'rose 12%'],
  [-3.1, '3% below', 'fell 3%'],
  [0.4, 'level with', undefined],
  [-0.4, 'level with', undefined],
])('%d per cent is %s, %s', (percent, level, movement) => {
  expect(aboveOrBelow(percent)).toBe(level);
  expect(roseOrFell(percent)).toBe(movement);
});

const months = (changes: number[]) => changes.map((percent, i) => ({ month: `2023-${String(i + 4).padStart(2, '0')}` as Month, percent }));

describe('against last year', () => {
  const quarter2 = { quarter: 'Quarter 2', percent: 12 };

  it.each([
    ['names the month since which it has stayed above', 3, [-3, 5, 4, 10], 'Calls in Quarter 3 were 3% above last year and had stayed above it since May'],
    ['or below', -3, [3, -5, -4, -1], 'Calls in Quarter 3 were 3% below last year and had stayed below it since May'],
    ['speaks of the quarter before where there is no run of three', 3, [3, -5, 4, 1], 'Calls in Quarter 3 were 3% above last year, after 12% above in Quarter 2'],
    ['and where every month shown is on one side', 3, [3, 5, 4, 1], 'Calls in Quarter 3 were 3% above last year, after 12% above in Quarter 2'],
    ['says level where the change rounds to nothing', 0.3, [3, -5, 4, 1], 'Calls in Quarter 3 were level with last year, after 12% above in Quarter 2'],
  ])('%s', (_case, percent, changes, words) => {
    expect(callsOnLastYear('Calls', { name: 'Quarter 3', part: false }, percent, quarter2, months(changes))).toBe(words);
  });

  it('stops where there is no quarter before', () => {
    expect(callsOnLastYear('Calls', { name: 'Quarter 1', part: false }, 2.1, undefined, months([-3, 5]))).toBe('Calls in Quarter 1 were 2% above last year');
  });

  it('speaks in the present of a quarter with months to come', () => {
    expect(callsOnLastYear('Calls', { name: 'Quarter 3 to date', part: true }, 3, quarter2, months([-3, 5, 4, 10]))).toBe(
      'Calls in Quarter 3 to date are 3% above last year and have stayed above it since May',
    );
  });
});
