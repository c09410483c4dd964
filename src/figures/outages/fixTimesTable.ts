import type { Partnership, Priority } from '../../model/partnership';
import { isHeld, type Reading } from '../../model/reading';
import { absenceOf, notApplicable, readingCell } from '../absence';
import { leastForMedian, leastForP90, workingText, type FixSummary, type PriorityTimes } from '../fixSummary';
import { countCell } from '../cells';
import { percent, percentDown } from '../format';
import { mapped } from '../pooling';
import type { Cell, Column, Row, Table } from '../table';

const timeCells = (summary: Reading<FixSummary>, { targetMinutes }: Priority, partnership: Partnership): Cell[] => {
  const cell = (minutes: number | undefined, few: string): Cell =>
    minutes === undefined
      ? notApplicable(few)
      : { text: workingText(minutes, targetMinutes, partnership), value: minutes / 60, secondary: minutes <= targetMinutes ? 'inside target' : 'over target' };
  if (!isHeld(summary)) return [{ text: absenceOf(summary), missing: summary.status }, { text: absenceOf(summary), missing: summary.status }];
  return [cell(summary.value.median, `Fewer than ${leastForMedian}`), cell(summary.value.p90, `Fewer than ${leastForP90}`)];
};

const shareCells = (summary: Reading<FixSummary>, { targetMinutes }: Priority): Cell[] => {
  const share = (minutes: number | undefined): Cell =>
    minutes === undefined ? notApplicable('') : { text: percent((100 * minutes) / targetMinutes, 0), value: (100 * minutes) / targetMinutes };
  return isHeld(summary) ? [share(summary.value.median), share(summary.value.p90)] : [notApplicable(''), notApplicable('')];
};

const withinCell = (summary: Reading<FixSummary>): Cell => {
  if (!isHeld(summary)) return { text: absenceOf(summary), missing: summary.status };
  const { withinTarget, withTarget } = summary.value;
  if (withTarget === 0) return notApplicable('None had a target');
  const share = (100 * withinTarget) / withTarget;
  const ratio = { part: countCell(withinTarget), whole: countCell(withTarget) };
  return { text: percentDown(share, 1), value: share, secondary: `${ratio.part.text} of ${ratio.whole.text}`, ratio };
};

const number = (key: string, label: string, style: Column['style'], quiet = true): Column => ({ key, label, kind: 'number', style, quiet });

/** Target, calls, times and shares by priority. */
export const fixTimesTable = (times: readonly PriorityTimes[], beforeLabel: string | null, partnership: Partnership): Table => {
  const before = beforeLabel?.replace(/^Same/, 'same');
  const columns: Column[] = [
    { key: 'target', label: 'Target', kind: 'text', beside: true, brief: true },
    number('calls', 'Calls resolved', 'count'),
    number('median', 'Median', 'hours-1', false),
    number('p90', '9 in 10 within', 'hours-1', false),
    number('median-share', 'Median, share of target', 'percent-0'),
    number('p90-share', '9 in 10, share of target', 'percent-0'),
    number('within', 'Within target', 'percent-1'),
    ...(before === undefined ? [] : [number('median-before', `Median, ${before}`, 'hours-1', false), number('p90-before', `9 in 10 within, ${before}`, 'hours-1', false)]),
  ];
  const rows = times.map(({ priority, now, before: past }): Row => ({
    key: `priority-${priority.priority}`,
    header: priority.title,
    kind: 'point',
    cells: [
      { text: priority.targetText },
      readingCell(mapped(now, ({ calls }) => calls), 'count'),
      ...timeCells(now, priority, partnership),
      ...shareCells(now, priority),
      withinCell(now),
      ...(past === undefined ? [] : timeCells(past, priority, partnership)),
    ],
  }));
  return { rowLabel: 'Priority', columns, rows };
};
