import { lastDay } from '../../model/month';
import { missing, type Reading } from '../../model/reading';
import type { QuarterReach } from '../../model/period';
import { comparison, shownDifference } from '../compare';
import { contextOf } from '../context';
import type { HeadlineSpec } from '../panel';
import { count, dayMonth } from '../format';
import { backlogCounts } from '../helpdesk/backlogCounts';
import { againstTarget, comparators, sameDefinition, sparkOf, valueParts } from './parts';

const metric = 'backlog';
const name = 'Backlog of open calls';

/** Calls open at the last month end. */
export const backlog: HeadlineSpec<'backlog'> = {
  metric,
  name,
  needs: ['backlog'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.backlog]);
    const { together, target, rating, changed } = backlogCounts(answers.backlog, context);
    const atEnd = ({ months }: QuarterReach): Reading => together(months.at(-1)!);
    const comparable = sameDefinition(context, changed, atEnd, 'end');
    const now = context.latest === undefined ? missing('not-held') : atEnd(context.latest);
    const last = context.months.at(-1);
    return {
      metric,
      name,
      unit: `at ${dayMonth(last === undefined ? context.asAt : lastDay(last))}`,
      ...valueParts(now, count),
      rating,
      againstTarget: againstTarget(now, target, count),
      spark: sparkOf(context, 'bar', target?.value ?? null, comparable, count),
      comparisons: comparators(context).map(({ reach, on }) =>
        comparison(shownDifference(now, comparable(reach), 0, 'round'), { against: on, polarity: 'lower', places: 0, sign: '' }),
      ),
      marking: context.marking,
    };
  },
};
