import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/month';
import { slippage, slippageSigned, slippageWords } from './slippage';

describe('slippage from the first baseline', () => {
  it.each<[string, Day, Day, number]>([
    ['network: 2 November 2022 to 15 December 2023', '2022-11-02', '2023-12-15', 13],
    ['one day short of a month', '2023-05-15', '2023-06-14', 0],
    ['a month to the day', '2023-05-15', '2023-06-15', 1],
    ['month end to month end', '2023-12-31', '2024-01-31', 1],
    ['30 September to the end of February', '2023-09-30', '2024-02-29', 5],
    ['end of February to the end of March', '2024-02-29', '2024-03-31', 1],
    ['half a year', '2024-06-30', '2024-12-31', 6],
    ['nowhere', '2024-03-31', '2024-03-31', 0],
    ['a month earlier', '2024-03-31', '2024-02-29', -1],
  ])('%s', (_, baseline, forecast, months) => {
    expect(slippage(baseline, forecast).months).toBe(months);
  });

  it.each<[Day, Day, string, string]>([
    ['2022-11-02', '2023-12-15', '13 months later', '+13 months'],
    ['2023-12-31', '2024-01-31', '1 month later', '+1 month'],
    ['2023-12-01', '2023-12-13', '12 days later', '+12 days'],
    ['2023-12-02', '2023-12-01', '1 day earlier', '−1 day'],
    ['2024-03-31', '2024-03-31', 'On plan', 'On plan'],
  ])('%s to %s reads %s', (baseline, forecast, words, signed) => {
    const slip = slippage(baseline, forecast);
    expect([slippageWords(slip), slippageSigned(slip)]).toEqual([words, signed]);
  });
});
