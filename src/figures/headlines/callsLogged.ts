import { missing, type Reading } from '../../model/reading';
import type { QuarterReach } from '../../model/period';
import { comparison, percentChange, perMonth } from '../compare';
import { contextOf } from '../context';
import type { HeadlineSpec } from '../panel';
import { count } from '../format';
import { callsCounts } from '../helpdesk/callsCounts';
import { distanceReason, rate } from '../rating';
import { comparators, monthsText, sameDefinition, sparkOf, valueParts } from './parts';

const metric = 'calls-logged';
const name = 'Calls logged';

/** Calls logged in an average month of the latest quarter. */
export const callsLogged: HeadlineSpec<'calls'> = {
  metric,
  name,
  needs: ['calls'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.calls]);
    const { together, lastChanged } = callsCounts(answers.calls, context);
    const aMonth = ({ months }: QuarterReach): Reading => perMonth(together(months), months.length);
    const comparable = sameDefinition(context, lastChanged, aMonth);
    const now = context.latest === undefined ? missing('not-held') : aMonth(context.latest);
    return {
      metric,
      name,
      unit: `a month, ${monthsText(context)}`,
      ...valueParts(now, count),
      rating: rate(now, undefined, distanceReason, { polarity: 'none', wholePartnership: context.whole }),
      spark: sparkOf(context, 'bar', null, comparable, count),
      comparisons: comparators(context).map(({ reach, on }) =>
        comparison(percentChange(now, comparable(reach)), { against: on, polarity: 'none', places: 0, sign: '%' }),
      ),
      marking: context.marking,
    };
  },
};
