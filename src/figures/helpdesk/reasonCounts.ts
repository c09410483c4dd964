import type { Envelope } from '../../model/envelope';
import { financialYearLabel } from '../../model/financialYear';
import type { CallCounts, Calls } from '../../model/helpdesk';
import type { Month } from '../../model/month';
import { quarterBefore, quarterYearBefore, type QuarterReach } from '../../model/period';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { breakBetween, shownDifference } from '../compare';
import type { Context } from '../context';
import { countedOver, returnsOf, rowsOver, share } from '../pooling';
import type { Selection } from '../selection';
import { quarterShort, quarterToDate } from '../wording';

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
  before: QuarterReach | undefined;
  /** Words of a change of definition that forbids the comparison. */
  changed: string | undefined;
}

/** What the latest quarter is set against: the quarter before, or the same months of last year. */
export const comparatorOf = ({ compare }: Selection, latest: QuarterReach): QuarterReach | undefined =>
  ({ previous: quarterBefore(latest), 'last-year': quarterYearBefore(latest), none: undefined })[compare];

/** "Quarter 2" or "Same months of 2022/23". */
export const comparatorLabel = ({ compare }: Selection, before: QuarterReach): string =>
  compare === 'previous' ? quarterToDate(before) : `Same months of ${financialYearLabel(before.year)}`;

/** The same beside a mark: "2022/23", "Q2". */
export const comparatorShort = ({ compare }: Selection, before: QuarterReach): string =>
  compare === 'last-year' ? financialYearLabel(before.year) : quarterShort(before);

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
    const then = before === undefined ? missing('not-collected') : shareIn(before, id);
    return { id, title: titles.get(id) ?? id, listed: titles.has(id), calls: over(latest.months, id), now, before: then, change: shownDifference(now, then, 1, 'round') };
  });
  return {
    reasons: reasons.filter(isShown).toSorted((a, b) => (valueOf(b.now) ?? 0) - (valueOf(a.now) ?? 0)),
    calls: over(latest.months),
    before,
    changed,
  };
};
