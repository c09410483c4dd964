import type { Query } from './endpoints';
import { londonClock, utcMinutes } from '../model/londonTime';
import { addMonths, dayIndex, firstDay, type Month } from '../model/month';

const monthStart = (month: Month): number => londonClock(dayIndex(firstDay(month)), 0);

type Period = Pick<Query, 'from' | 'to'>;

/** True for a month of the period. */
export const inPeriod = ({ from, to }: Period, month: string): boolean =>
  (from === undefined || month >= from) && (to === undefined || month <= to);

/** True where months from one to another share at least one with the period. */
export const monthsOverlap = ({ from, to }: Period, first: string, last: string): boolean =>
  (to === undefined || first <= to) && (from === undefined || last >= from);

/** True for an interval of instants that touches the period's months in Europe/London; one without an end goes on. */
export const intervalOverlaps = ({ from, to }: Period, start: string, end: string | undefined): boolean => {
  const began = utcMinutes(start);
  if (to !== undefined && began >= monthStart(addMonths(to, 1))) return false;
  if (from === undefined) return true;
  const opened = monthStart(from);
  return began >= opened || end === undefined || utcMinutes(end) > opened;
};
