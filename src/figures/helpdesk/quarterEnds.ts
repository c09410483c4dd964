import type { AgeBand, Backlog, OpenCalls } from '../../model/helpdesk';
import type { QuarterReach } from '../../model/period';
import { isHeld, valueOf, type Reading } from '../../model/reading';
import { eightQuarters, type Context } from '../context';
import { combined, countedIn, mapped, returnsOf, rowsOver } from '../pooling';

/** Ages from the newest, with the words for each. */
export const bands: readonly { age: AgeBand; label: string }[] = [
  { age: 'up-to-1-week', label: 'Up to 1 week' },
  { age: '1-to-4-weeks', label: '1 to 4 weeks' },
  { age: '1-to-3-months', label: '1 to 3 months' },
  { age: 'over-3-months', label: 'Over 3 months' },
];

/** Open calls at a quarter's last month end, by age. */
export interface QuarterEnd {
  reach: QuarterReach;
  byAge: Reading[];
  open: Reading;
  pastTarget: Reading;
  /** Age in days of the oldest call; nought where none is open. */
  oldest: Reading;
}

const countOf = (age: AgeBand) => (row: OpenCalls) => (row.age === age ? row.open : 0);

/** The eight quarter ends of the axis, as far as they have come. */
export const allEndsOf = (rows: Backlog['rows'], context: Context): QuarterEnd[] => {
  const returns = returnsOf<OpenCalls>(rows, context.asAt);
  const { councils } = context;
  const reaches = eightQuarters(context).filter((reach) => reach !== undefined);
  return reaches.map((reach): QuarterEnd => {
    const month = reach.months.at(-1)!;
    const byAge = bands.map(({ age }) => countedIn(returns, month, councils, countOf(age)));
    return {
      reach,
      byAge,
      open: combined(byAge, (counts) => counts.reduce((sum, value) => sum + value, 0)),
      pastTarget: countedIn(returns, month, councils, (row) => row.pastTarget),
      oldest: mapped(rowsOver(returns, [month], councils), (own) => Math.max(0, ...own.map((row) => row.oldestDays ?? 0))),
    };
  });
};

/** Quarter ends from the first that is held. */
export const fromFirstHeld = (ends: readonly QuarterEnd[]): QuarterEnd[] => {
  const firstHeld = ends.findIndex(({ open }) => isHeld(open));
  return firstHeld < 0 ? [] : ends.slice(firstHeld);
};

/** The eight quarter ends of the axis, from the first that is held. */
export const endsOf = (rows: Backlog['rows'], context: Context): QuarterEnd[] => fromFirstHeld(allEndsOf(rows, context));

/** True where calls of the oldest age have fallen by a larger share than those of any other since the quarter end before. */
export const oldestFellMost = (ends: readonly QuarterEnd[]): boolean => {
  const [before, now] = [ends.at(-2), ends.at(-1)];
  if (before === undefined || now === undefined) return false;
  const changes = now.byAge.map((reading, i) => {
    const [value, then] = [valueOf(reading), valueOf(before.byAge[i]!)];
    return value === undefined || then === undefined || then === 0 ? undefined : value / then - 1;
  });
  const oldest = changes.at(-1);
  return oldest !== undefined && oldest < 0 && changes.slice(0, -1).every((change) => change !== undefined && oldest < change);
};
