import type { Council } from '../../model/council';
import type { Envelope } from '../../model/envelope';
import type { Backlog, OpenCalls } from '../../model/helpdesk';
import type { Month } from '../../model/month';
import type { Target } from '../../model/partnership';
import type { Reading } from '../../model/reading';
import type { Context } from '../context';
import { countedIn, returnsOf } from '../pooling';
import { distanceReason, rate, targetFor } from '../rating';
import type { Rating } from '../figure';

/** Calls open at a month end; absent where a part is. */
export type OpenAt = (month: Month) => Reading;

/** The backlog as its panels and headline need it. */
export interface BacklogCounts {
  byCouncil: readonly OpenAt[];
  together: OpenAt;
  /** Target of the last month shown; for the whole partnership only. */
  target: Target | undefined;
  rating: Rating;
}

const openOf = ({ open }: OpenCalls): number => open;

/** Counts open calls at whatever month end is asked of it, and rates the last one shown. */
export const backlogCounts = (backlog: Envelope<Backlog>, context: Context): BacklogCounts => {
  const { councils, months, whole, partnership } = context;
  const returns = returnsOf(backlog.data.rows, context.asAt);
  const at =
    (some: readonly Council[]): OpenAt =>
    (month) =>
      countedIn(returns, month, some, openOf);
  const together = at(councils);
  const last = months.at(-1);
  const target = last === undefined || !whole ? undefined : targetFor(partnership.targets, 'backlog', last);
  return {
    byCouncil: councils.map((council) => at([council])),
    together,
    target,
    rating: rate(last === undefined ? { status: 'not-collected' } : together(last), target, distanceReason, { polarity: 'lower', wholePartnership: whole }),
  };
};
