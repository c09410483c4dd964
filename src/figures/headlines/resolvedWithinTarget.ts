import { missing, type Reading } from '../../model/reading';
import type { QuarterReach } from '../../model/period';
import { comparison, shownDifference } from '../compare';
import { contextOf } from '../context';
import type { HeadlineSpec } from '../panel';
import { percentDown } from '../format';
import { withinTargetCounts } from '../helpdesk/withinTargetCounts';
import { againstTarget, comparators, monthsText, sameDefinition, sparkOf, valueParts } from './parts';

const metric = 'resolved-within-target';
const name = 'Resolved within target';

const write = (value: number): string => percentDown(value, 1);

/** Share of the latest quarter's resolved calls that met their target. */
export const resolvedWithinTarget: HeadlineSpec<'fix-times'> = {
  metric,
  name,
  needs: ['fix-times'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers['fix-times']]);
    const { over, target, rating, changed } = withinTargetCounts(answers['fix-times'], context);
    const share = (reach: QuarterReach): Reading => over(reach).percent;
    const comparable = sameDefinition(context, changed, share);
    const now = context.latest === undefined ? missing('not-held') : share(context.latest);
    return {
      metric,
      name,
      unit: `share of calls, ${monthsText(context)}`,
      ...valueParts(now, (value) => write(value).replace('%', ''), '%'),
      rating,
      againstTarget: againstTarget(now, target, write),
      spark: sparkOf(context, 'line', target?.value ?? null, comparable, write),
      // The unit is said once: the second comparison leans on the first.
      comparisons: comparators(context).map(({ reach, on }, i) =>
        comparison(shownDifference(now, comparable(reach), 1, 'down'), { against: i === 0 ? `points ${on}` : on, polarity: 'higher', places: 1, sign: '' }),
      ),
      marking: context.marking,
    };
  },
};
