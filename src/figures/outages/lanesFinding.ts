import type { Month } from '../../model/month';
import { quartersOf } from '../../model/period';
import { isHeld } from '../../model/reading';
import { absenceOf } from '../absence';
import { decimal, inWords, inWordsCapital, plural } from '../format';
import { nothingOf, type Nothing } from '../held';
import { halving, quarterToDate } from '../wording';
import type { OutageContext } from './outageContext';
import { serviceName } from './serviceNames';
import { daysOf, downtimeIn, tally, type Tally } from './tally';

/** What the finding speaks of first. */
export type LanesLead = 'major' | 'change';

/** Minutes as hours with one decimal, as the table has them: "28.5". */
export const inHours = (minutes: number): string => decimal(minutes / 60, 1);

/** "28.5 hours"; with a decimal, hours are many. */
const hoursLost = (minutes: number): string => `${inHours(minutes)} hours`;

const nilFinding = 'No outages were recorded';

/** Why none may be told although none is shown: a council's return is missing, or records are exempt. */
const mayBeOthers = ({ answer, tallyOf }: OutageContext, months: readonly Month[]): string | undefined => {
  const known = tallyOf(months);
  const exempt = answer.data.withheld.length;
  if (!isHeld(known)) return `Outages are not complete: ${absenceOf(known)}`;
  return exempt === 0 ? undefined : `No outages are shown: ${inWords(exempt)} ${plural(exempt, 'is', 'are')} exempt`;
};

/** "No outages were recorded", where every month has its return and none is exempt; otherwise why none is shown. */
export const noneFinding = (from: OutageContext): string => mayBeOthers(from, from.months) ?? nilFinding;

/** True where some months have no outage and their returns say so. */
export const isNilReturn = (from: OutageContext, months: readonly Month[]): boolean =>
  months.length > 0 && mayBeOthers(from, months) === undefined && downtimeIn(from.records, daysOf(months, from.context.asAt)).length === 0;

/** Why a figure of records shows none of these months. */
export const lacking = (from: OutageContext, shown: number): Nothing | undefined => {
  const known = from.tallyOf(from.months);
  if (shown === 0 && !isHeld(known)) return known.status;
  return shown === 0 && isNilReturn(from, from.months) ? 'nil-return' : nothingOf(shown, from.answer.data.withheld.length);
};

/** Says of a nil return that it is one. */
export const nilNotes = (from: OutageContext, months: readonly Month[]): string[] => (isNilReturn(from, months) ? ['Confirmed: a nil return was made for every month'] : []);

/** Named where the period is less than what is drawn: the finding is of the period. */
const inPeriod = ({ context, months }: OutageContext): string => {
  const reach = quartersOf(months)[0];
  return reach === undefined || months.length === context.months.length ? '' : ` in ${quarterToDate(reach)}`;
};

const changeFinding = (from: OutageContext, now: Tally, before: Tally, words: string): string => {
  const subject = `Hours lost to outages${inPeriod(from)}`;
  const span = `to ${inHours(now.minutes)} from ${inHours(before.minutes)} in ${words}`.replace('in last year', 'last year');
  const fall = halving(now.minutes, before.minutes);
  if (inHours(now.minutes) === inHours(before.minutes)) return `${subject} are level with ${words}, at ${inHours(now.minutes)}`;
  if (fall !== undefined) return `${subject} ${fall}, ${span}`;
  return `${subject} ${now.minutes > before.minutes ? 'rose' : 'fell'} ${span}`;
};

const majorFinding = (from: OutageContext, all: Tally): string => {
  const { context, records, months } = from;
  const days = daysOf(months, context.asAt);
  const major = downtimeIn(records, days).filter(({ priority }) => priority === 1);
  if (major.length === 0) {
    return `${inWordsCapital(all.count)} ${plural(all.count, 'outage')}${inPeriod(from)} cost ${hoursLost(all.minutes)}; ${all.count === 1 ? 'it was not' : 'none was'} major`;
  }
  const services = [...new Set(major.map(({ service }) => serviceName(context, service)))];
  const where = services.length > 1 ? '' : major.length === 1 ? `, on ${services[0]},` : `, ${major.length === 2 ? 'both' : 'all'} on ${services[0]},`;
  const lost = inHours(tally(major, days).minutes);
  const share = lost === inHours(all.minutes) ? 'all' : `${lost} of`;
  return `${inWordsCapital(major.length)} major ${plural(major.length, 'outage')}${inPeriod(from)}${where} caused ${share} the ${hoursLost(all.minutes)} lost`;
};

/** The finding of the lanes, by rule. */
export const lanesFinding = (from: OutageContext, lead: LanesLead): string => {
  const now = from.tallyOf(from.months);
  if (from.months.length === 0) return 'No figures are held for these months';
  if (!isHeld(now)) return `Outages are not complete: ${absenceOf(now)}`;
  if (now.value.count === 0 && now.value.minutes === 0) return `${noneFinding(from)}${isNilReturn(from, from.months) ? inPeriod(from) : ''}`;
  const before = from.compared === undefined ? undefined : from.tallyOf(from.compared.months);
  if (lead === 'change' && from.compared !== undefined && before !== undefined && isHeld(before)) {
    return changeFinding(from, now.value, before.value, from.compared.words);
  }
  return majorFinding(from, now.value);
};
