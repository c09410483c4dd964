import { dayIndex, lastDay, monthIndex, monthOfDay, type Day } from '../../model/month';
import { count, plural } from '../format';

/** How far a finish has moved: whole months, and the days where there is less than one. */
export interface Slippage {
  months: number;
  days: number;
}

const isMonthEnd = (day: Day): boolean => day === lastDay(monthOfDay(day));

/** Whole months from an earlier day to a later one; the end of a month is as late as any day of it. */
const wholeMonths = (earlier: Day, later: Day): number => {
  const months = monthIndex(monthOfDay(later)) - monthIndex(monthOfDay(earlier));
  const short = Number(later.slice(8)) < Number(earlier.slice(8)) && !isMonthEnd(later);
  return short ? months - 1 : months;
};

/** Slippage = forecast finish − baseline finish; negative where the forecast is earlier. */
export const slippage = (baseline: Day, forecast: Day): Slippage => {
  const later = forecast >= baseline;
  const months = later ? wholeMonths(baseline, forecast) : -wholeMonths(forecast, baseline);
  return { months: months === 0 ? 0 : months, days: dayIndex(forecast) - dayIndex(baseline) };
};

const size = ({ months, days }: Slippage): string => {
  const [value, unit] = months === 0 ? [Math.abs(days), 'day'] : [Math.abs(months), 'month'];
  return `${count(value)} ${plural(value, unit)}`;
};

/** "13 months later", "5 days earlier", "On plan". */
export const slippageWords = (slip: Slippage): string => (slip.days === 0 ? 'On plan' : `${size(slip)} ${slip.days > 0 ? 'later' : 'earlier'}`);

/** "+13 months", "−5 days", "On plan": for a column of a table. */
export const slippageSigned = (slip: Slippage): string => (slip.days === 0 ? 'On plan' : `${slip.days > 0 ? '+' : '−'}${size(slip)}`);
