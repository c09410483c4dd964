import type { FixTimeCounts } from '../../model/helpdesk';
import type { Partnership, Priority } from '../../model/partnership';
import type { QuarterReach } from '../../model/period';
import { isHeld, type Reading } from '../../model/reading';
import { absenceOf, nothingTold, reasonOf } from '../absence';
import { comparatorLabel, comparatorOf, comparatorShort } from '../comparator';
import { breakBetween, changeNotes } from '../compare';
import { compose } from '../compose';
import { contextOf, councilsText, monthsShown, type Context } from '../context';
import { fixTimesFinding } from '../findings/fixTimes';
import { fixSummary, leastForMedian, workingText, type FixSummary, type PriorityTimes } from '../fixSummary';
import { inWords } from '../format';
import { panel } from '../panel';
import type { FixRange, FixTimesPlot } from '../plot';
import { mapped, returnsOf, rowsOver, type Returns } from '../pooling';
import { reportedNotes } from '../reportedNotes';
import { quarterToDate } from '../wording';
import { fixTimesTable } from './fixTimesTable';

const rangeOf = (summary: Reading<FixSummary> | undefined, { targetMinutes }: Priority, partnership: Partnership): FixRange | null => {
  if (summary === undefined || !isHeld(summary) || summary.value.median === undefined) return null;
  const { median: middle, p90 } = summary.value;
  return {
    median: middle / targetMinutes,
    medianText: workingText(middle, targetMinutes, partnership),
    p90: p90 === undefined ? null : p90 / targetMinutes,
    p90Text: p90 === undefined ? null : workingText(p90, targetMinutes, partnership),
  };
};

const emptyText = (summary: Reading<FixSummary>): string => {
  if (!isHeld(summary)) return absenceOf(summary);
  const { calls } = summary.value;
  if (calls === 0) return 'No calls at this priority';
  return calls < leastForMedian ? `Fewer than ${inWords(leastForMedian)} calls (${calls})` : '';
};

const plotOf = (times: readonly PriorityTimes[], nowLabel: string, beforeLabel: string | null, { partnership }: Context): FixTimesPlot => ({
  shape: 'fix-times',
  rows: times.map(({ priority, now, before }) => ({
    label: priority.title,
    meaning: priority.meaning,
    targetText: priority.targetText,
    now: rangeOf(now, priority, partnership),
    before: rangeOf(before, priority, partnership),
    emptyText: emptyText(now),
  })),
  nowLabel,
  beforeLabel,
});

const finding = (times: readonly PriorityTimes[], begun: boolean, context: Context): string => {
  const { latest } = context;
  const absent = times.map(({ now }) => now).find((now) => !isHeld(now));
  if (latest !== undefined && absent !== undefined && !isHeld(absent)) {
    const quarter = quarterToDate(latest);
    return begun ? `Fix times in ${quarter} are not complete: ${reasonOf(absent, context)}` : nothingTold('fix times', `in ${quarter}`, [absent]);
  }
  const standings = times.map(({ priority, now }) => {
    const range = rangeOf(now, priority, context.partnership);
    return { title: priority.title, median: range?.median, p90: range?.p90 ?? undefined };
  });
  const sentence = fixTimesFinding(standings);
  if (sentence !== undefined) return sentence;
  const resolved = times.some(({ now }) => isHeld(now) && now.value.calls > 0);
  return resolved ? 'Too few calls were resolved to speak of a typical fix time' : `No fix times are recorded for ${monthsShown(context)}`;
};

const summaries = (returns: Returns<FixTimeCounts>, reach: QuarterReach, context: Context, priority: Priority): Reading<FixSummary> =>
  mapped(rowsOver(returns, reach.months, context.councils), (rows) => fixSummary(rows, priority.priority));

const place = { ref: '3.4', section: 'Outages and fix times', title: 'Fix times by priority', metric: 'fix-times' } as const;

/** How long fixes take as a share of their target, by priority: panel 3.4. */
export const fixTimes = panel({
  ...place,
  shape: 'fix-times',
  needs: ['fix-times'],
  build: (answers, selection) => {
    const answer = answers['fix-times'];
    const context = contextOf(answers, selection, [answer]);
    const { latest, partnership } = context;
    const returns = returnsOf<FixTimeCounts>(answer.data.rows, context.asAt);
    const wanted = latest && comparatorOf(selection, latest);
    const changed = breakBetween(answer.data.definitionChanges, ['fix-times'], wanted?.months[0], latest?.months.at(-1));
    const isComparable = wanted !== undefined && changed === undefined && isHeld(rowsOver(returns, wanted.months, context.councils));
    const before = isComparable ? wanted : undefined;
    const times =
      latest === undefined
        ? []
        : partnership.priorities.map((priority): PriorityTimes => ({
            priority,
            now: summaries(returns, latest, context, priority),
            before: before && summaries(returns, before, context, priority),
          }));
    const listed = new Set(partnership.priorities.map(({ priority }) => priority));
    const unlisted = [...new Set(answer.data.rows.flatMap((row) => ('priority' in row && !listed.has(row.priority) ? [row.priority] : [])))].toSorted((a, b) => a - b);
    const durations = answer.data.reported.filter(({ kind }) => kind !== 'percentage');
    const printed = reportedNotes(durations, context, (month) => isHeld(rowsOver(returns, [month], context.councils)));
    const nowLabel = latest === undefined ? '' : quarterToDate(latest);
    const beforeLabel = before === undefined ? null : comparatorLabel(selection, before);
    const against = beforeLabel === null ? '' : ` and ${beforeLabel.replace('Same', 'the same')}`;
    const bin = Math.max(1, ...answer.data.rows.map((row) => ('binMinutes' in row ? row.binMinutes : 1)));
    return compose(place, context, answers.explanations, {
      finding: finding(times, latest?.months.some((month) => returns.months.has(month)) === true, context),
      descriptor: `Time to fix as a share of target, ${nowLabel}${against}, by priority, ${councilsText(context)}`,
      drawn: `For each priority a dot at the median and a bar to the 90th percentile, as shares of the target, ${councilsText(context)}`,
      plot: plotOf(times, nowLabel, before === undefined ? null : comparatorShort(selection, before), context),
      table: fixTimesTable(times, beforeLabel, partnership),
      key: [
        { swatch: 'now', label: 'Median, half are faster' },
        { swatch: 'p90', label: '90th percentile, one in ten is slower' },
        ...(beforeLabel === null ? [] : [{ swatch: 'before', label: beforeLabel } as const]),
      ],
      notes: [
        'Working time, by support hours. Calls still open are not counted',
        ...(bin > 1 ? [`Times are held in steps of up to ${bin} minutes`] : []),
        ...unlisted.map((priority) => `Priority ${priority} is not one of the partnership’s: its calls are not shown`),
        ...changeNotes(changed),
        ...printed.notes,
      ],
      sourceNotes: printed.sourceNotes,
    });
  },
});
