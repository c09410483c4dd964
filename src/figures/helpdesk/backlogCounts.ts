import type { Council } from '../../model/council';
import type { DefinitionChange, Envelope } from '../../model/envelope';
import type { Backlog, OpenCalls } from '../../model/helpdesk';
import type { Month } from '../../model/month';
import type { Target } from '../../model/partnership';
import type { Reading } from '../../model/reading';
import { breakBetween, lastChange } from '../compare';
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
  /** The last change of the definition up to the last month shown. */
  changed: DefinitionChange | undefined;
  /** Whether two month ends are counted alike. */
  isComparable: (earlier: Month, later: Month) => boolean;
}

/** Names a change of definition of the backlog may go by: the measure and the subject are one. */
const measures = ['backlog'];

const openOf = ({ open }: OpenCalls): number => open;

/** Counts open calls at whatever month end is asked of it, and rates the last one shown. */
export const backlogCounts = (backlog: Envelope<Backlog>, context: Context): BacklogCounts => {
  const { councils, months, whole, partnership } = context;
  const { rows, definitionChanges } = backlog.data;
  const returns = returnsOf(rows, context.asAt);
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
    changed: lastChange(definitionChanges, measures, last),
    isComparable: (earlier, later) => breakBetween(definitionChanges, measures, earlier, later) === undefined,
    rating: rate(last === undefined ? { status: 'not-held' } : together(last), target, distanceReason, { polarity: 'lower', wholePartnership: whole }),
  };
};
