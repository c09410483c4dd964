import type { Envelope } from '../../model/envelope';
import type { CallCounts, Calls } from '../../model/helpdesk';
import type { Month } from '../../model/month';
import type { QuarterReach } from '../../model/period';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { comparatorOf } from '../comparator';
import { breakBetween, shownDifference } from '../compare';
import type { Context } from '../context';
import { countedOver, returnsOf, rowsOver, share } from '../pooling';

/** One reason for calls, now and before. */
export interface Reason {
  id: string;
  title: string;
  /** False for a category that the partnership does not list. */
  listed: boolean;
  calls: Reading;
  /** Share of all calls, 0 to 100. */
  now: Reading;
  before: Reading;
  /** Points, by the percentages shown in the table. */
  change: Reading;
}

/** Reasons of the latest quarter, commonest first, and what they are set against. */
export interface ReasonCounts {
  reasons: readonly Reason[];
  /** All calls of the latest quarter. */
  calls: Reading;
  /** True where a return of the latest quarter is held, if not all. */
  begun: boolean;
  before: QuarterReach | undefined;
  /** Words of a change of definition that forbids the comparison. */
  changed: string | undefined;
}

const isShown = ({ calls, before }: Reason): boolean => !isHeld(calls) || calls.value > 0 || (valueOf(before) ?? 0) > 0;

/** Counts calls by category in the latest quarter and in what it is set against. */
export const reasonCounts = (calls: Envelope<Calls>, context: Context, latest: QuarterReach): ReasonCounts => {
  const { councils, partnership, selection } = context;
  const { rows, definitionChanges } = calls.data;
  const returns = returnsOf<CallCounts>(rows, context.asAt);
  const over = (months: readonly Month[], category?: string): Reading =>
    countedOver(returns, months, councils, (row) => (category === undefined || row.category === category ? row.logged : 0));
  const wanted = comparatorOf(selection, latest);
  const changed = breakBetween(definitionChanges, ['calls-by-reason', 'calls'], wanted?.months[0], latest.months.at(-1))?.note;
  const before = wanted !== undefined && changed === undefined && isHeld(over(wanted.months)) ? wanted : undefined;
  const titles = new Map(partnership.callCategories.map(({ id, title }) => [id, title]));
  const used = (valueOf(rowsOver(returns, latest.months, councils)) ?? []).map(({ category }) => category);
  const shareIn = (reach: QuarterReach, category: string): Reading => share(over(reach.months, category), over(reach.months));
  const reasons = [...new Set([...titles.keys(), ...used])].map((id): Reason => {
    const now = shareIn(latest, id);
    const then = before === undefined ? missing('not-held') : shareIn(before, id);
    return { id, title: titles.get(id) ?? id, listed: titles.has(id), calls: over(latest.months, id), now, before: then, change: shownDifference(now, then, 1, 'round') };
  });
  return {
    reasons: reasons.filter(isShown).toSorted((a, b) => (valueOf(b.now) ?? 0) - (valueOf(a.now) ?? 0)),
    calls: over(latest.months),
    begun: latest.months.some((month) => returns.months.has(month)),
    before,
    changed,
  };
};
