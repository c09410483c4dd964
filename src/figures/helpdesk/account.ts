import { yearStart } from '../../model/financialYear';
import type { Envelope } from '../../model/envelope';
import type { Backlog, CallCounts, Calls } from '../../model/helpdesk';
import { addMonths, type Month } from '../../model/month';
import { isHeld, missing, type Reading } from '../../model/reading';
import { countedDifferently } from '../compare';
import type { Context } from '../context';
import { combined, countedOver, returnsOf } from '../pooling';
import { backlogCounts, type BacklogCounts } from './backlogCounts';

/** The account of the backlog over some months: opening + logged + reopened − resolved − cancelled = closing. */
export interface Account {
  opening: Reading;
  logged: Reading;
  reopened: Reading;
  resolved: Reading;
  cancelled: Reading;
  closing: Reading;
  change: Reading;
  /** Counted closing less the sum; published, never adjusted away. */
  unexplained: Reading;
}

/** The account of whatever months are asked for, and whether its opening had to be worked back. */
export interface BacklogAccount {
  counts: BacklogCounts;
  over: (months: readonly Month[]) => Account;
  /** True where no count before the first month is held, so that it was worked back from the first. */
  openingWorkedBack: boolean;
}

/** Draws the account up from the flows of calls and the counts of open calls. */
export const backlogAccount = (calls: Envelope<Calls>, backlog: Envelope<Backlog>, context: Context): BacklogAccount => {
  const counts = backlogCounts(backlog, context);
  const returns = returnsOf(calls.data.rows, context.asAt);
  const flow = (months: readonly Month[], of: (row: CallCounts) => number) => countedOver(returns, months, context.councils, of);
  const flows = (months: readonly Month[]) => ({
    logged: flow(months, (row) => row.logged),
    reopened: flow(months, (row) => row.reopened),
    resolved: flow(months, (row) => row.resolved),
    cancelled: flow(months, (row) => row.cancelled),
  });
  const net = ({ logged, reopened, resolved, cancelled }: ReturnType<typeof flows>) =>
    combined([logged, reopened, resolved, cancelled], ([l, p, r, x]) => l! + p! - r! - x!);
  const first = yearStart(context.year);
  const counted = counts.together(addMonths(first, -1));
  const workedBack = combined([counts.together(first), net(flows([first]))], ([closing, change]) => closing! - change!);
  const opens = (month: Month): Reading => (month === first && !isHeld(counted) ? workedBack : counts.together(addMonths(month, -1)));
  return {
    counts,
    openingWorkedBack: !isHeld(counted) && isHeld(workedBack),
    over: (months) => {
      const own = flows(months);
      const [begin, end] = [months[0], months.at(-1)];
      const opening = begin === undefined ? missing('not-held') : opens(begin);
      const closing = end === undefined ? missing('not-held') : counts.together(end);
      const alike = begin === undefined || end === undefined || counts.isComparable(addMonths(begin, -1), end);
      const change = alike ? combined([closing, opening], ([now, before]) => now! - before!) : countedDifferently;
      return { ...own, opening, closing, change, unexplained: combined([change, net(own)], ([real, sum]) => real! - sum!) };
    },
  };
};
