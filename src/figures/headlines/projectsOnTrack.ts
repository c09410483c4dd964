import { monthOfDay, type Month } from '../../model/month';
import type { QuarterReach } from '../../model/period';
import { isHeld, valueOf, type Reading } from '../../model/reading';
import { comparison, shownDifference } from '../compare';
import { contextOf, strictest } from '../context';
import { count, percentDown } from '../format';
import type { HeadlineSpec } from '../panel';
import { mapped } from '../pooling';
import { inDelivery, projectsFor } from '../projects/position';
import { countsAt, onTrackShare } from '../projects/trackRecord';
import { againstReason, rate, targetFor } from '../rating';
import { againstTarget, comparators, sparkOf, valueParts } from './parts';

const lastMonth = (reach: QuarterReach): Month => reach.months.at(-1)!;

const metric = 'projects-on-track';
const name = 'Projects on track';

const write = (value: number): string => percentDown(value, 0);

const pointWord = (difference: Reading): string => (Math.abs(valueOf(difference) ?? 0) === 1 ? 'point' : 'points');

/** Projects rated green at the end of the latest quarter, as a share of those in delivery, against the target. */
export const projectsOnTrack: HeadlineSpec<'projects'> = {
  metric,
  name,
  needs: ['projects'],
  build: (answers, selection) => {
    const answer = answers.projects;
    const context = contextOf(answers, selection, [answer]);
    const { latest } = context;
    const month = latest === undefined ? monthOfDay(context.asAt) : lastMonth(latest);
    const shareIn = (reach: QuarterReach): Reading => onTrackShare(countsAt(answer, selection, lastMonth(reach)));
    const counts = countsAt(answer, selection, month);
    const now = onTrackShare(counts);
    const target = context.whole ? targetFor(context.partnership.targets, metric, month) : undefined;
    return {
      metric,
      name,
      unit: isHeld(counts) && isHeld(now) ? `of ${count(inDelivery(counts.value))} in delivery` : 'of those in delivery',
      // None of none is no value: the share then says why.
      ...valueParts(isHeld(now) ? mapped(counts, ({ green }) => green) : now, count),
      rating: rate(now, target, againstReason, { polarity: 'higher', wholePartnership: context.whole }),
      againstTarget: againstTarget(now, target, write),
      spark: sparkOf(context, 'line', target?.value ?? null, shareIn, write),
      comparisons: comparators(context).map(({ reach, on }, index) => {
        const difference = shownDifference(now, shareIn(reach), 0, 'down');
        return comparison(difference, { against: index === 0 ? `${pointWord(difference)} ${on}` : on, polarity: 'higher', places: 0, sign: '' });
      }),
      marking: strictest([context.marking, ...projectsFor(answer, selection).map(({ marking }) => marking)]),
    };
  },
};
