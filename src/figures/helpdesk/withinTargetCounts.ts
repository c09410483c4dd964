import type { DefinitionChange, Envelope } from '../../model/envelope';
import type { FixTimeCounts, FixTimes } from '../../model/helpdesk';
import type { Target } from '../../model/partnership';
import type { QuarterReach } from '../../model/period';
import type { Month } from '../../model/month';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { lastChange } from '../compare';
import { eightQuarters, type Context } from '../context';
import type { Rating } from '../figure';
import { countedOver, returnsOf, share } from '../pooling';
import { pointsReason, rate, targetFor } from '../rating';

/** Calls of a quarter that had a target, those within it, and their pooled share. */
export interface WithinTarget {
  reach: QuarterReach;
  within: Reading;
  withTarget: Reading;
  percent: Reading;
}

/** The share resolved within target of each quarter, with the target and the rating of the latest. */
export interface WithinTargetCounts {
  over: (reach: QuarterReach) => WithinTarget;
  /** Eight quarters; undefined where not begun. */
  quarters: (WithinTarget | undefined)[];
  target: Target | undefined;
  rating: Rating;
  /** The last change of the definition up to the last month shown. */
  changed: DefinitionChange | undefined;
  /** Whether a quarter is counted as the latest one is. */
  isComparable: (reach: QuarterReach) => boolean;
  isHeldIn: (month: Month) => boolean;
}

/** Pools calls within target over months, priorities and councils. */
export const withinTargetCounts = (fixTimes: Envelope<FixTimes>, context: Context): WithinTargetCounts => {
  const { councils, latest, whole, partnership } = context;
  const returns = returnsOf<FixTimeCounts>(fixTimes.data.rows, context.asAt);
  const over = (reach: QuarterReach): WithinTarget => {
    const within = countedOver(returns, reach.months, councils, (row) => row.withinTarget);
    const withTarget = countedOver(returns, reach.months, councils, (row) => row.withTarget);
    return { reach, within, withTarget, percent: share(within, withTarget, 'No calls with a target') };
  };
  const last = latest?.months.at(-1);
  const changed = lastChange(fixTimes.data.definitionChanges, ['resolved-within-target', 'fix-times'], last);
  const target = last === undefined || !whole ? undefined : targetFor(partnership.targets, 'resolved-within-target', last);
  const now = latest === undefined ? undefined : over(latest);
  return {
    over,
    quarters: eightQuarters(context).map((reach) => reach && over(reach)),
    target,
    changed,
    isHeldIn: (month) => isHeld(countedOver(returns, [month], councils, (row) => row.withTarget)),
    isComparable: (reach) => changed === undefined || reach === latest || reach.months[0]! >= changed.from,
    rating: rate(now?.percent ?? missing('not-held'), target, pointsReason(1), {
      polarity: 'higher',
      wholePartnership: whole,
      cases: now === undefined ? undefined : valueOf(now.withTarget),
    }),
  };
};
