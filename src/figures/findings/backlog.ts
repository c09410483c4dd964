import type { Month } from '../../model/month';
import { ownerText, type Context } from '../context';
import { count, inWords, monthName, monthYear } from '../format';

/** "The backlog", or "The Stevenage backlog" where one council is looked at. */
export const backlogOf = (context: Context): string => `The ${ownerText(context)}backlog`;

/** A value at a month end. */
export interface MonthEnd {
  month: Month;
  value: number;
}

/** "68 above target", "12 below target", "on target". */
export const againstTarget = (value: number, target: number): string =>
  value === target ? 'on target' : `${inWords(Math.abs(value - target))} ${value > target ? 'above' : 'below'} target`;

/** A month by name, with its year where that is not the year of the figure's end. */
export const monthNear = (month: Month, end: Month): string => (month.slice(0, 4) === end.slice(0, 4) ? monthName(month) : monthYear(month));

/**
 * How a stock has moved of late: "has fallen every month since May", "rose by 43 in May".
 * @param ends month ends in order, without gaps.
 */
export const recentMovement = (ends: readonly MonthEnd[]): string => {
  const last = ends.at(-1);
  const before = ends.at(-2);
  if (last === undefined || before === undefined) return `stood at ${count(last?.value ?? 0)}`;
  const direction = Math.sign(last.value - before.value);
  if (direction === 0) return `did not change in ${monthName(last.month)}`;
  const changes = ends.slice(1).map((end, i) => Math.sign(end.value - ends[i]!.value));
  const broken = changes.findLastIndex((change) => change !== direction);
  const start = ends[broken + 1]!;
  if (changes.length - 1 - broken >= 2) return `has ${direction > 0 ? 'risen' : 'fallen'} every month since ${monthNear(start.month, last.month)}`;
  return `${direction > 0 ? 'rose' : 'fell'} by ${inWords(Math.abs(last.value - before.value))} in ${monthName(last.month)}`;
};
