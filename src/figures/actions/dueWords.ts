import type { CommitteeAction } from '../../model/action';
import { financialYearOf } from '../../model/financialYear';
import { monthOfDay, type Day } from '../../model/month';
import { dayMonth, longDate, shortDate } from '../format';

const inYearOf = (day: Day, asAt: Day): boolean => financialYearOf(monthOfDay(day)) === financialYearOf(monthOfDay(asAt));

/** "30 November", with the year where the day lies in another financial year. */
export const nearDate = (day: Day, asAt: Day): string => (inYearOf(day, asAt) ? dayMonth(day) : longDate(day));

/** "due 30 Nov 2023, now expected 15 Dec 2023". */
export const dueWords = ({ due, revisedDue }: CommitteeAction): string =>
  revisedDue === undefined ? `due ${shortDate(due)}` : `due ${shortDate(due)}, now expected ${shortDate(revisedDue)}`;
