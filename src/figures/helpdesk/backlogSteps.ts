import { lastDay } from '../../model/month';
import type { QuarterReach } from '../../model/period';
import { isHeld, valueOf } from '../../model/reading';
import { nothingTold, readingCell, textOrNull } from '../absence';
import { changeNotes } from '../compare';
import { compose } from '../compose';
import { byQuarter, contextOf, councilsText, monthsShown, oneYear, type Context } from '../context';
import { backlogOf, monthNear } from '../findings/backlog';
import { count, dayMonth, inWords, monthName, signedCount } from '../format';
import { quarterSummedRows, type CellsOf } from '../monthTable';
import { panel } from '../panel';
import type { StepsPlot } from '../plot';
import { reportedNotes } from '../reportedNotes';
import type { Column, Table } from '../table';
import { capitalised, quarterName, quarterToDate } from '../wording';
import { backlogAccount, type Account, type BacklogAccount } from './account';
import { backlogAims } from './backlogAims';

interface Line {
  key: keyof Account;
  head: string;
  sign: (value: number) => string;
  strong?: boolean;
}

const added = (value: number): string => (value === 0 ? '0' : `+${count(value)}`);
const taken = (value: number): string => (value === 0 ? '0' : `−${count(value)}`);

const lines: readonly Line[] = [
  { key: 'opening', head: 'Opening', sign: count },
  { key: 'logged', head: 'Logged', sign: added },
  { key: 'reopened', head: 'Reopened', sign: added },
  { key: 'resolved', head: 'Resolved', sign: taken },
  { key: 'cancelled', head: 'Cancelled', sign: taken },
  { key: 'unexplained', head: 'Unexplained', sign: signedCount },
  { key: 'closing', head: 'Closing', sign: count, strong: true },
  { key: 'change', head: 'Change', sign: signedCount },
];

/** The lines of the account; an unexplained difference has one only where there is one. */
const linesOf = ({ over }: BacklogAccount, { months }: Context): Line[] => {
  const differs = months.some((month) => (valueOf(over([month]).unexplained) ?? 0) !== 0);
  return lines.filter(({ key }) => key !== 'unexplained' || differs);
};

const movement = (change: number): string => (change === 0 ? 'did not change' : `${change > 0 ? 'rose' : 'fell'} by ${inWords(Math.abs(change))}`);

const whileIncomplete = (change: (reach: QuarterReach) => number | undefined, context: Context, latest: QuarterReach): string => {
  const known = context.quarters.findLast((reach) => change(reach) !== undefined);
  const gap = `${capitalised(quarterToDate(latest))} is not complete`;
  return known === undefined ? `${backlogOf(context)} cannot be told; ${gap}` : `${backlogOf(context)} ${movement(change(known)!)} in ${quarterName(known)}; ${gap}`;
};

const finding = ({ counts, over }: BacklogAccount, context: Context): string => {
  const { latest, quarters, months } = context;
  const ends = months.map((month) => counts.together(month));
  if (latest === undefined || !ends.some(isHeld)) return nothingTold('open calls', `for ${monthsShown(context)}`, ends);
  const changeIn = (reach: QuarterReach) => valueOf(over(reach.months).change);
  const change = changeIn(latest);
  const { closing: end } = over(latest.months);
  if (change === undefined && counts.changed !== undefined && isHeld(end)) {
    return `${backlogOf(context)} stands at ${count(end.value)}, counted differently from ${monthNear(counts.changed.from, latest.months.at(-1)!)}`;
  }
  if (change === undefined) return whileIncomplete(changeIn, context, latest);
  const before = quarters.at(-2);
  const earlier = before === undefined ? undefined : changeIn(before);
  const closing = count(valueOf(over(latest.months).closing) ?? 0);
  const sentence = `${backlogOf(context)} ${movement(change)} in ${quarterToDate(latest)}`;
  if (before === undefined || earlier === undefined) return `${sentence}, to ${closing}`;
  const past = earlier === 0 ? 'no change' : `${earlier > 0 ? 'rising' : 'falling'} by ${inWords(Math.abs(earlier))}`;
  return `${sentence}, after ${past} in ${quarterName(before)}`;
};

const plotOf = (account: BacklogAccount, context: Context): StepsPlot => {
  const { months } = context;
  const { counts, over } = account;
  const opening = months[0] === undefined ? undefined : valueOf(over([months[0]]).opening);
  const lastHeld = months.findLast((month) => isHeld(counts.together(month)));
  const { target } = counts;
  return {
    shape: 'steps',
    axis: oneYear(context),
    unit: 'Open calls at month end',
    opening: { value: opening ?? 0, text: opening === undefined ? 'Opening not held' : `${count(opening)} at 1 April` },
    steps: months.map((month) => {
      const { closing, change } = over([month]);
      return { closing, change, changeText: textOrNull(change, signedCount) ?? '' };
    }),
    endText: {
      value: lastHeld === undefined ? '' : count(valueOf(counts.together(lastHeld)) ?? 0),
      note: lastHeld === undefined ? '' : `at ${dayMonth(lastDay(lastHeld))}`,
    },
    target: target && { value: target.value, label: `Target ${count(target.value)}`, note: `by ${dayMonth(lastDay(target.to))}` },
    account: linesOf(account, context).map(({ key, head, sign, strong = false }) => ({
      head,
      strong,
      texts: byQuarter(context, (reach) => textOrNull(over(reach.months)[key], sign) ?? 'Incomplete'),
    })),
    futureText: 'not yet started',
  };
};

const tableOf = (account: BacklogAccount, context: Context): Table => {
  const shown = linesOf(account, context);
  const aims = backlogAims(account.counts, context);
  const parts = shown.map(({ key, head }): Column => ({ key, label: head, kind: 'number', style: 'count', ...(key === 'closing' ? { swatch: 'both' as const } : {}) }));
  const cells: CellsOf = (months) => {
    const own = account.over(months);
    return [...shown.map(({ key, sign }) => readingCell(own[key], 'count', sign)), ...aims.cells(months.at(-1)!)];
  };
  return { rowLabel: 'Month', columns: [...parts, ...aims.columns], rows: quarterSummedRows(context.quarters, cells) };
};

const place = { ref: '2.3', section: 'Helpdesk', title: 'Backlog by month, with its account', metric: 'backlog' } as const;

/** How the backlog changed each month, with the account of each quarter: panel 2.3. */
export const backlogSteps = panel({
  ...place,
  shape: 'steps',
  needs: ['calls', 'backlog'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.calls, answers.backlog]);
    const account = backlogAccount(answers.calls, answers.backlog, context);
    const printed = reportedNotes(answers.backlog.data.reported, context, (month) => isHeld(account.counts.together(month)));
    return compose(place, context, answers.explanations, {
      finding: finding(account, context),
      descriptor: `Change in open calls each month, ${councilsText(context)}, with the account for each quarter`,
      drawn: `Steps from one month’s open calls to the next, ${monthsShown(context)}, ${councilsText(context)}`,
      plot: plotOf(account, context),
      monthly: { at: account.counts.together, changed: account.counts.changed },
      table: tableOf(account, context),
      rating: account.counts.rating,
      key: [
        { swatch: 'step-up', label: 'Open calls rose' },
        { swatch: 'step-down', label: 'Open calls fell' },
      ],
      notes: [
        ...changeNotes(account.counts.changed),
        ...printed.notes,
        ...(account.openingWorkedBack ? [`No count is held before ${monthName(context.months[0]!)}, so the opening is worked back from its end`] : []),
      ],
      sourceNotes: printed.sourceNotes,
    });
  },
});
