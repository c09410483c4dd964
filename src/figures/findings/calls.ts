import { decimal, monthName } from '../format';
import type { Month } from '../../model/month';

const level = 'level with';

/** "3% above", "2% below" or "level with": a change in per cent as a finding says it, without decimals. */
export const aboveOrBelow = (percent: number): string => {
  const amount = decimal(Math.abs(percent), 0);
  if (amount === '0') return level;
  return `${amount}% ${percent > 0 ? 'above' : 'below'}`;
};

/** A rise or fall in per cent: "rose 3%", "fell 2%"; undefined where it rounds to nought. */
export const roseOrFell = (percent: number): string | undefined => {
  const amount = decimal(Math.abs(percent), 0);
  if (amount === '0') return undefined;
  return `${percent > 0 ? 'rose' : 'fell'} ${amount}%`;
};

/** Months since which every month has been on the same side of last year, latest included. */
const runOf = (changes: readonly { month: Month; percent: number }[]): { month: Month; percent: number }[] => {
  const side = Math.sign(changes.at(-1)?.percent ?? 0);
  const broken = changes.findLastIndex(({ percent }) => Math.sign(percent) !== side);
  return side === 0 ? [] : changes.slice(broken + 1);
};

/** Fewer months in a row than this are not called a run. */
const shortestRun = 3;

/** "after 12% above in Quarter 2"; "as in Quarter 2" where the two are said alike. */
const afterQuarter = (percent: number, before: { quarter: string; percent: number }): string => {
  const then = aboveOrBelow(before.percent);
  if (then === aboveOrBelow(percent)) return `, as in ${before.quarter}`;
  return `, after ${then === level ? 'no change' : then} in ${before.quarter}`;
};

/**
 * Calls against the same months of last year: "Calls in Quarter 3 to date are 3% above last year and have stayed
 * above it since May".
 * @param changes change in per cent of each month that has one, in order.
 */
export const callsOnLastYear = (
  subject: string,
  { name, part }: { name: string; part: boolean },
  percent: number,
  before: { quarter: string; percent: number } | undefined,
  changes: readonly { month: Month; percent: number }[],
): string => {
  const sentence = `${subject} in ${name} ${part ? 'are' : 'were'} ${aboveOrBelow(percent)} last year`;
  const run = runOf(changes);
  const start = run[0];
  if (start !== undefined && run.length >= shortestRun && Math.sign(start.percent) === Math.sign(percent) && run.length < changes.length) {
    return `${sentence} and ${part ? 'have' : 'had'} stayed ${percent > 0 ? 'above' : 'below'} it since ${monthName(start.month)}`;
  }
  return before === undefined ? sentence : `${sentence}${afterQuarter(percent, before)}`;
};
