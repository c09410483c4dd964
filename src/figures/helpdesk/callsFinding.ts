import { financialYearLabel } from '../../model/financialYear';
import type { Month } from '../../model/month';
import { quarterBefore, type QuarterReach } from '../../model/period';
import { valueOf } from '../../model/reading';
import { nothingTold } from '../absence';
import { monthsShown, ownerText, type Context } from '../context';
import { aboveOrBelow, callsOnLastYear, roseOrFell } from '../findings/calls';
import { count, monthName, plural } from '../format';
import { capitalised, listed, quarterName, quarterToDate } from '../wording';
import type { CallsCounts } from './callsCounts';

/** "Calls", or "Stevenage calls" where one council is looked at. */
const subjectOf = (context: Context): string => capitalised(`${ownerText(context)}calls`);

const whileIncomplete = ({ complete, compare, onLastYear, together }: CallsCounts, context: Context): string => {
  const gaps = context.months.filter((month) => !complete.includes(month));
  const gap = `${listed(gaps.map(monthName))} ${gaps.length === 1 ? 'is' : 'are'} not complete`;
  const span = complete[0] === context.months[0] ? `to ${monthName(complete.at(-1)!)}` : `in ${listed(complete.map(monthName))}`;
  const change = compare === 'last-year' ? valueOf(onLastYear(complete)) : undefined;
  if (change !== undefined) return `${subjectOf(context)} ${span} were ${aboveOrBelow(change)} last year; ${gap}`;
  return `${subjectOf(context)} ${span} numbered ${count(valueOf(together(complete)) ?? 0)}; ${gap}`;
};

const onLastYearFinding = (counts: CallsCounts, context: Context, latest: QuarterReach): string | undefined => {
  const changeIn = (months: readonly Month[]) => valueOf(counts.onLastYear(months));
  const percent = changeIn(latest.months);
  if (percent === undefined) return undefined;
  const earlier = context.quarters.at(-2);
  const earlierChange = earlier === undefined ? undefined : changeIn(earlier.months);
  return callsOnLastYear(
    subjectOf(context),
    { name: quarterToDate(latest), part: latest.part },
    percent,
    earlier === undefined || earlierChange === undefined ? undefined : { quarter: quarterName(earlier), percent: earlierChange },
    counts.complete.flatMap((month) => {
      const change = changeIn([month]);
      return change === undefined ? [] : [{ month, percent: change }];
    }),
  );
};

const onQuarterBeforeFinding = (counts: CallsCounts, context: Context, latest: QuarterReach): string | undefined => {
  const percent = valueOf(counts.onQuarterBefore(latest));
  if (percent === undefined) return undefined;
  const before = quarterBefore(latest);
  const against = `${quarterName(before)}${before.year === latest.year ? '' : ` of ${financialYearLabel(before.year)}`}`;
  const change = roseOrFell(percent);
  if (change === undefined) return `${subjectOf(context)} a month in ${quarterToDate(latest)} ${latest.part ? 'are' : 'were'} level with ${against}`;
  return `${subjectOf(context)} a month ${change} in ${quarterToDate(latest)}, on ${against}`;
};

/** Which month of a quarter had the most, where one had and there was something to have. */
const mostIn = (calls: readonly { month: Month; value: number }[], all: number): string => {
  const [busiest, next] = calls.toSorted((a, b) => b.value - a.value);
  if (busiest === undefined || next === undefined || busiest.value === next.value) return '';
  return all === 1 ? `, in ${monthName(busiest.month)}` : `, most in ${monthName(busiest.month)} (${count(busiest.value)})`;
};

const alone = ({ together }: CallsCounts, context: Context, latest: QuarterReach): string => {
  const calls = valueOf(together(latest.months)) ?? 0;
  const most = mostIn(
    latest.months.map((month) => ({ month, value: valueOf(together([month])) ?? 0 })),
    calls,
  );
  return `${calls === 0 ? 'No' : count(calls)} ${ownerText(context)}${plural(calls, 'call was', 'calls were')} logged in ${quarterToDate(latest)}${most}`;
};

/** The sentence above the columns of calls. */
export const callsFinding = (counts: CallsCounts, context: Context): string => {
  const { latest } = context;
  if (latest === undefined || counts.complete.length === 0) return nothingTold('calls', `for ${monthsShown(context)}`, context.months.map((month) => counts.together([month])));
  if (latest.months.some((month) => !counts.complete.includes(month))) return whileIncomplete(counts, context);
  const compared = {
    'last-year': () => onLastYearFinding(counts, context, latest),
    previous: () => onQuarterBeforeFinding(counts, context, latest),
    none: () => undefined,
  }[counts.compare]();
  return compared ?? alone(counts, context, latest);
};
