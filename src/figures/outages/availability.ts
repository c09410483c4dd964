import { financialYearLabel, yearMonths } from '../../model/financialYear';
import type { Month } from '../../model/month';
import { isHeld, missing, type Reading } from '../../model/reading';
import type { Target } from '../../model/partnership';
import { textOrNull } from '../absence';
import type { Place } from '../compose';
import { byQuarter, councilsText, oneYear } from '../context';
import { inWords, percentDown, plural } from '../format';
import { panel, type Panel } from '../panel';
import type { DotsPlot } from '../plot';
import { markOf, pointsReason, rate } from '../rating';
import { recordFigure } from '../recordFigure';
import { percentTarget } from '../targetCells';
import { listed } from '../wording';
import { availabilityFinding } from './availabilityFinding';
import { percentOver, serviceUses } from './availabilityOver';
import { availabilityTable } from './availabilityTable';
import { availabilityTarget } from './availabilityTarget';
import { countedMarkings, outageContext, type OutageContext } from './outageContext';

const missedIn = (reading: Reading, target: Target | undefined): boolean =>
  target !== undefined && isHeld(reading) && markOf(reading.value, target) !== 'green';

const ghostOf = (from: OutageContext): DotsPlot['ghost'] => {
  const { year, selection } = from.context;
  if (selection.compare !== 'last-year') return undefined;
  const values = yearMonths(year - 1).map((month) => percentOver(from, [month]));
  return values.some(isHeld) ? { label: financialYearLabel(year - 1), values } : undefined;
};

const plotOf = (from: OutageContext, target: Target | undefined): DotsPlot => {
  const { context } = from;
  const axis = oneYear(context);
  const values = axis.months.map((month, slot) => (slot < axis.done ? percentOver(from, [month]) : missing('not-yet-due')));
  return {
    shape: 'dots',
    axis,
    unit: 'Share of supported hours',
    style: 'percent-2',
    values,
    texts: values.map((value) => textOrNull(value, (percent) => percentDown(percent, 2).slice(0, -1))),
    missed: values.map((value) => missedIn(value, target)),
    ghost: ghostOf(from),
    target: target === undefined ? undefined : { value: target.value, label: `Target ${percentTarget(target).text}` },
    quarterRows: [{ head: '', strong: true, texts: byQuarter(context, ({ months }) => textOrNull(percentOver(from, months), (value) => percentDown(value, 2))) }],
  };
};

const unmeasuredNotes = ({ context }: OutageContext): string[] => {
  const names = context.partnership.services
    .filter((service) => !service.monitored && context.councils.some(({ code }) => service.councils.includes(code)))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [`Not measured: ${listed(names)}`];
};

const descriptorOf = (from: OutageContext, target: Target | undefined): string => {
  const services = new Set(serviceUses(from).filter(({ service }) => service.monitored).map(({ service }) => service.id)).size;
  const subject = `${inWords(services)} ${plural(services, 'service')} ${plural(services, 'was', 'were')}`;
  return `Share of supported hours that ${subject} available, ${councilsText(from.context)}, by month${target === undefined ? '' : '. Hollow points missed target'}`;
};

/** Availability by month across services, pooled by service minutes, against the target. */
export const availability = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Availability by month', metric: 'availability' };
  return panel({
    ...place,
    shape: 'dots',
    needs: ['outages'],
    build: (answers, selection) => {
      const from = outageContext(answers, selection);
      const { context } = from;
      const target = availabilityTarget(from);
      const latest: readonly Month[] = context.latest?.months ?? [];
      return recordFigure(place, context, answers.explanations, {
        markings: countedMarkings(from),
        finding: availabilityFinding(from, target),
        descriptor: descriptorOf(from, target),
        drawn: target === undefined ? 'A point a month' : 'A point a month, hollow where the target was missed',
        rating: rate(percentOver(from, latest), target, pointsReason(2), { polarity: 'higher', wholePartnership: context.whole }),
        plot: plotOf(from, target),
        monthly: { at: (month) => percentOver(from, [month]) },
        table: availabilityTable(from, target),
        notes: [
          ...unmeasuredNotes(from),
          'Minutes lost count once for each service and council that lost it, inside supported hours only',
          ...from.notes,
        ],
      });
    },
  });
};
