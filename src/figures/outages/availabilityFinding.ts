import { isHeld } from '../../model/reading';
import type { Target } from '../../model/partnership';
import { absenceOf } from '../absence';
import { inWords, monthName, percentDown } from '../format';
import { markOf } from '../rating';
import { listed, quarterToDate } from '../wording';
import { percentOver } from './availabilityOver';
import type { OutageContext } from './outageContext';

/** More months than this are counted, not named. */
const mostNamed = 4;

/** The finding of availability by month, by rule. */
export const availabilityFinding = (from: OutageContext, target: Target | undefined): string => {
  const { months, latest } = from.context;
  const readings = months.map((month) => ({ month, reading: percentOver(from, [month]) }));
  const held = readings.flatMap(({ month, reading }) => (isHeld(reading) ? [{ month, percent: reading.value }] : []));
  const gap = readings.find(({ reading }) => !isHeld(reading));
  if (held.length === 0 || latest === undefined) {
    return gap === undefined || isHeld(gap.reading) ? 'No figures are held for these months' : `No availability is shown: ${absenceOf(gap.reading).toLowerCase()}`;
  }
  const incomplete = gap === undefined ? '' : `; ${monthName(gap.month)} is not complete`;
  if (held.every(({ percent }) => percent === 100)) return `No service minute was lost inside supported hours${incomplete}`;
  if (target === undefined) {
    const now = percentOver(from, latest.months);
    if (isHeld(now)) return `Services were available for ${percentDown(now.value, 2)} of supported hours in ${quarterToDate(latest)}`;
    const last = held.at(-1)!;
    return `Services were available for ${percentDown(last.percent, 2)} of supported hours in ${monthName(last.month)}${incomplete}`;
  }
  const goal = `${String(target.value)}%`;
  const missed = held.filter(({ percent }) => markOf(percent, target) !== 'green');
  if (missed.length === 0) return `Availability met ${goal} in every month${incomplete}`;
  if (missed.length === held.length && held.length > 1) return `Availability missed ${goal} in every month${incomplete}`;
  if (missed.length > mostNamed) return `Availability missed ${goal} in ${inWords(missed.length)} of ${inWords(held.length)} months${incomplete}`;
  return `Availability missed ${goal} in ${listed(missed.map(({ month }) => monthName(month)))}${incomplete}`;
};
