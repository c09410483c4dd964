import type { QuarterReach } from '../../model/period';
import { missing, type Reading } from '../../model/reading';
import { comparison, shownDifference } from '../compare';
import { strictest } from '../context';
import { inWords, percentDown, plural } from '../format';
import { availabilityTarget } from '../outages/availabilityTarget';
import { percentOver, serviceUses } from '../outages/availabilityOver';
import { countedMarkings, outageContext, type OutageContext } from '../outages/outageContext';
import type { HeadlineSpec } from '../panel';
import { pointsReason, rate } from '../rating';
import { againstTarget, comparators, monthsText, sparkOf, valueParts } from './parts';

const inQuarter = (from: OutageContext, reach: QuarterReach | undefined): Reading =>
  reach === undefined ? missing('not-held') : percentOver(from, reach.months);

const unitOf = (from: OutageContext): string => {
  const services = new Set(serviceUses(from).filter(({ service }) => service.monitored).map(({ service }) => service.id)).size;
  return `${inWords(services)} ${plural(services, 'service')}, ${monthsText(from.context)}`;
};

const metric = 'availability';
const name = 'Availability';

const write = (value: number): string => percentDown(value, 2);

/** Share of supported service minutes available in the latest quarter, against the target. */
export const availability: HeadlineSpec<'outages'> = {
  metric,
  name,
  needs: ['outages'],
  build: (answers, selection) => {
    const from = outageContext(answers, selection);
    const { context } = from;
    const now = inQuarter(from, context.latest);
    const target = availabilityTarget(from);
    return {
      metric,
      name,
      unit: unitOf(from),
      ...valueParts(now, (value) => write(value).slice(0, -1), '%'),
      rating: rate(now, target, pointsReason(2), { polarity: 'higher', wholePartnership: context.whole }),
      againstTarget: againstTarget(now, target, write),
      spark: sparkOf(context, 'line', target?.value ?? null, (reach) => percentOver(from, reach.months), write),
      comparisons: comparators(context).map(({ reach, on }, index) =>
        comparison(shownDifference(now, inQuarter(from, reach), 2, 'down'), {
          against: index === 0 ? `points ${on}` : on,
          polarity: 'higher',
          places: 2,
          sign: '',
        }),
      ),
      marking: strictest([context.marking, ...countedMarkings(from)]),
    };
  },
};
