import type { Envelope } from '../model/envelope';
import { dayIndex, type Day } from '../model/month';
import type { Partnership, ReportingPeriod } from '../model/partnership';
import { clockTime, dayMonth, londonTime, longDate, plural, shortDate } from './format';

/** How far figures are past the day they should have been replaced. */
export interface Overdue {
  /** Days since the last day the figures speak of. */
  age: number;
  /** Days since they were due. */
  days: number;
  due: Day;
}

/**
 * Whether a period's figures are overdue: their refresh was due before today and nothing newer has come. A period that
 * another has followed is history and not late; invented figures have no age. By a clock that is behind nothing is late,
 * so no age is ever negative.
 */
export const overdue = ({ data, demonstration }: Envelope<Partnership>, period: ReportingPeriod, asAt: Day, today: Day): Overdue | undefined => {
  const due = period.nextRefresh;
  if (demonstration || due === undefined || today <= due || data.periods.some(({ dataTo }) => dataTo > period.dataTo)) return undefined;
  return { age: Math.max(0, dayIndex(today) - dayIndex(asAt)), days: dayIndex(today) - dayIndex(due), due };
};

/** "These figures are 35 days old." and why that is said. */
export const overdueWords = ({ age, due }: Overdue): { strong: string; text: string } => ({
  strong: `These figures are ${age} ${plural(age, 'day')} old.`,
  text: `Newer ones were due on ${longDate(due)}.`,
});

/** For the foot of a panel: "31 Oct 2023, 5 days overdue", "31 Oct 2023, last known". */
export const asAtWords = (asAt: Day, late: Overdue | undefined, lastKnown: boolean): string => {
  if (lastKnown) return `${shortDate(asAt)}, last known`;
  return late === undefined ? shortDate(asAt) : `${shortDate(asAt)}, ${late.days} ${plural(late.days, 'day')} overdue`;
};

/** When figures were fetched, by the clock in London: "4 December 09:12"; another year is named. Empty where it is not known. */
export const momentWords = (at: number, today: Day): string => {
  if (at <= 0) return '';
  const instant = new Date(at).toISOString();
  const { day } = londonTime(instant);
  return `${day.slice(0, 4) === today.slice(0, 4) ? dayMonth(day) : longDate(day)} ${clockTime(instant)}`;
};

/** True for a moment of the day in London. */
export const isOnDay = (at: number, today: Day): boolean => at > 0 && londonTime(new Date(at).toISOString()).day === today;
