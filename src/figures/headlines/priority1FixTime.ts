import type { FixTimeCounts } from '../../model/helpdesk';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import type { QuarterReach } from '../../model/period';
import { comparison, lastChange, shownDifference } from '../compare';
import { contextOf } from '../context';
import { fixSummary, leastForMedian, type FixSummary } from '../fixSummary';
import type { HeadlineSpec } from '../panel';
import { decimal, inWords } from '../format';
import { mapped, returnsOf, rowsOver } from '../pooling';
import { hoursReason, rate, targetFor } from '../rating';
import { againstTarget, comparators, monthsText, sameDefinition, sparkOf, valueParts } from './parts';

const metric = 'priority-1-fix-time';
const name = 'Priority 1 fix time';

/** The measure is of this priority alone. */
const priority = 1;

const medianOf = (summary: Reading<FixSummary>): Reading => {
  if (!isHeld(summary)) return summary;
  const { median, calls } = summary.value;
  if (median !== undefined) return mapped(summary, () => median);
  return missing('not-collected', calls === 0 ? 'No calls at this priority' : `Fewer than ${inWords(leastForMedian)} calls (${calls})`);
};

const inHours = (minutes: number): string => decimal(minutes / 60, 1);

const hours = (reading: Reading): Reading => mapped(reading, (minutes) => minutes / 60);

/** Median working hours to fix a priority 1 call in the latest quarter. */
export const priority1FixTime: HeadlineSpec<'fix-times'> = {
  metric,
  name,
  needs: ['fix-times'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers['fix-times']]);
    const { latest, councils, partnership, whole } = context;
    const returns = returnsOf<FixTimeCounts>(answers['fix-times'].data.rows, context.asAt);
    const summary = ({ months }: QuarterReach): Reading<FixSummary> => mapped(rowsOver(returns, months, councils), (rows) => fixSummary(rows, priority));
    const minutes = (reach: QuarterReach): Reading => medianOf(summary(reach));
    const changed = lastChange(answers['fix-times'].data.definitionChanges, [metric, 'fix-times'], latest?.months.at(-1));
    const comparable = sameDefinition(context, changed, minutes);
    const now = latest === undefined ? missing('not-held') : minutes(latest);
    const last = latest?.months.at(-1);
    const target = last === undefined || !whole ? undefined : (targetFor(partnership.targets, metric, last) ?? targetFor(partnership.targets, metric, last, priority));
    return {
      metric,
      name,
      unit: `median, ${monthsText(context)}`,
      ...valueParts(now, inHours, 'hours'),
      rating: rate(now, target, hoursReason, {
        polarity: 'lower',
        wholePartnership: whole,
        cases: latest === undefined ? undefined : valueOf(summary(latest))?.calls,
      }),
      againstTarget: againstTarget(now, target, (value) => `${inHours(value)} hours`),
      spark: sparkOf(context, 'line', target?.value ?? null, comparable, (value) => `${inHours(value)} hours`),
      comparisons: comparators(context).map(({ reach, on }, i) =>
        comparison(shownDifference(hours(now), hours(comparable(reach)), 1, 'round'), { against: i === 0 ? `hours ${on}` : on, polarity: 'lower', places: 1, sign: '' }),
      ),
      marking: context.marking,
    };
  },
};
