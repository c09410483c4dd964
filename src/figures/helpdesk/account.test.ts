import { describe, expect, it } from 'vitest';
import { final, missing } from '../../model/reading';
import { contextOf } from '../context';
import { drawn, noLastYear, oneCouncilLate, selection } from '../fixtures/drawn.fixture';
import { backlogAccount } from './account';

const accountOf = (answers: typeof drawn, council = 'both') =>
  backlogAccount(answers.calls, answers.backlog, contextOf(answers, selection({ council }), [answers.calls, answers.backlog]));

it('balances over a month, a quarter and a year to date, for each council and both', () => {
  expect(accountOf(drawn).over(['2023-05'])).toEqual({
    opening: final(1009), logged: final(1196), reopened: final(10), resolved: final(1159), cancelled: final(4),
    closing: final(1052), change: final(43), unexplained: final(0),
  });
  expect(accountOf(drawn).over(['2023-07', '2023-08', '2023-09'])).toMatchObject({ opening: final(1041), closing: final(924), change: final(-117) });
  expect(accountOf(drawn).over(['2022-04'])).toMatchObject({ opening: final(612), closing: final(639) });
});

describe('the opening of the year', () => {
  it('is the count of the month before', () => {
    expect(accountOf(drawn).openingWorkedBack).toBe(false);
  });

  it('is worked back from the first month where no such count is held', () => {
    const account = accountOf(noLastYear);
    expect(account.openingWorkedBack).toBe(true);
    expect(account.over(['2023-04'])).toMatchObject({ opening: final(988), unexplained: final(0) });
  });
});

it('has no closing, change or sum where a council is missing', () => {
  const late = missing('not-supplied', 'East Herts not supplied');
  expect(accountOf(oneCouncilLate).over(['2023-11'])).toMatchObject({ opening: final(871), logged: late, closing: late, change: late, unexplained: late });
  expect(accountOf(oneCouncilLate, 'A').over(['2023-11'])).toMatchObject({ closing: final(461) });
});

it('is nothing over no months', () => {
  expect(accountOf(drawn).over([])).toMatchObject({ opening: missing('not-held'), closing: missing('not-held') });
});
