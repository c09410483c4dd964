import { financialYearLabel } from '../../model/financialYear';
import type { Target } from '../../model/partnership';
import { final, isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { notApplicable, nothingTold, readingCell, reasonOf, textOrNull } from '../absence';
import { blankCell } from '../cells';
import { changeNotes, shownDifference } from '../compare';
import { compose } from '../compose';
import { contextOf, councilsText, eightQuarterYears, ownerText, type Context } from '../context';
import { extremeOf, pointsFromTarget } from '../findings/shares';
import { count, decimal, monthYear, percentDown } from '../format';
import { panel } from '../panel';
import type { QuartersPlot } from '../plot';
import { reportedNotes } from '../reportedNotes';
import type { Cell, Column, Row, Table } from '../table';
import { percentTarget } from '../targetCells';
import { capitalised, listed, quarterToDate } from '../wording';
import { withinTargetCounts, type WithinTarget, type WithinTargetCounts } from './withinTargetCounts';

/** Difference of two shares as they are shown. */
const points = (now: Reading, before: Reading): Reading => shownDifference(now, before, 1, 'down');

const finding = ({ quarters, target, over, isComparable }: WithinTargetCounts, context: Context): string => {
  const { latest } = context;
  const owner = ownerText(context);
  const calls = capitalised(`${owner}calls`);
  const held = quarters.filter((quarter) => quarter !== undefined && isComparable(quarter.reach) && isHeld(quarter.percent)) as WithinTarget[];
  const now = latest && over(latest).percent;
  if (latest === undefined || now === undefined || held.length === 0) {
    const readings = quarters.flatMap((quarter) => (quarter === undefined ? [] : [quarter.percent]));
    return nothingTold('calls with a target', `to ${monthYear(context.months.at(-1) ?? context.selection.period.to)}`, readings);
  }
  if (!isHeld(now)) return `${calls} resolved within target in ${quarterToDate(latest)} are not complete: ${reasonOf(now, context)}`;
  const difference = target === undefined ? undefined : valueOf(points(now, final(target.value)));
  const aim = difference === undefined ? '' : `, ${pointsFromTarget(difference)}`;
  const extreme = extremeOf(held.map(({ percent }) => valueOf(percent) ?? 0));
  if (extreme !== undefined) return `${calls} resolved within target are at their ${extreme} since ${monthYear(held[0]!.reach.months[0]!)}${aim}`;
  const before = held.at(-2);
  const change = before === undefined ? undefined : valueOf(points(now, before.percent));
  if (before === undefined || change === undefined) return `${percentDown(now.value, 1)} of ${owner}calls were resolved within target in ${quarterToDate(latest)}${aim}`;
  const amount = decimal(Math.abs(change), 1);
  const moved = amount === '0.0' ? 'did not change' : `${change > 0 ? 'rose' : 'fell'} ${amount} points`;
  const reached = amount === '0.0' || aim === ', on target' ? aim : aim.replace(', ', ', to ');
  return `${calls} resolved within target ${moved} in ${quarterToDate(latest)}${reached}`;
};

const plotOf = ({ quarters, target }: WithinTargetCounts, context: Context): QuartersPlot => ({
  shape: 'quarters',
  years: eightQuarterYears(context),
  slots: quarters.map((quarter, i) => ({
    quarter: ((i % 4) + 1) as 1 | 2 | 3 | 4,
    months: quarter?.reach.months.length ?? 0,
    value: quarter?.percent ?? missing('not-yet-due'),
    text: quarter === undefined ? null : textOrNull(quarter.percent, (value) => percentDown(value, 1).replace('%', '')),
  })),
  style: 'percent-1',
  target: target && { value: target.value, label: `Target ${count(target.value)}%` },
});

const signed = (value: number): string => (value > 0 ? `+${decimal(value, 1)}` : decimal(value, 1));

/** A difference in points; blank where there is nothing to take it from. */
const pointsCell = (now: Reading, before: Reading | undefined): Cell => {
  if (before === undefined) return blankCell;
  const difference = points(now, before);
  return isHeld(difference) ? readingCell(difference, 'decimal-1', signed) : blankCell;
};

/** The target, with how far the share missed or passed it by the figures shown; one column, as the panel is narrow. */
const targetCell = (percent: Reading, target: Target | undefined): Cell => {
  if (target === undefined) return blankCell;
  const difference = valueOf(points(percent, final(target.value)));
  if (difference === undefined) return percentTarget(target);
  const by = decimal(Math.abs(difference), 1);
  return { ...percentTarget(target), secondary: difference < 0 ? `missed by ${by}` : by === '0.0' ? 'met' : `met by ${by}` };
};

const tableOf = ({ quarters, target, changed }: WithinTargetCounts): Table => {
  const columns: Column[] = [
    { key: 'within', label: 'Within target', kind: 'number', style: 'count', quiet: true },
    { key: 'with-target', label: 'Calls with a target', kind: 'number', style: 'count', quiet: true },
    { key: 'share', label: 'Share', kind: 'number', style: 'percent-1', swatch: 'both' },
    { key: 'change', label: 'Change, points', kind: 'number', style: 'decimal-1' },
    ...(target === undefined ? [] : [{ key: 'target', label: 'Target', kind: 'number', style: 'percent-1', beside: true } satisfies Column]),
  ];
  const begun = quarters.filter((quarter) => quarter !== undefined);
  const rows = begun.map(({ reach, within, withTarget, percent }, i): Row => {
    const before = begun[i - 1];
    const crosses = changed !== undefined && before !== undefined && before.reach.months[0]! < changed.from && changed.from <= reach.months.at(-1)!;
    const inForce = target !== undefined && target.from <= reach.months[0]! ? target : undefined;
    return {
      key: `${reach.year}-q${reach.quarter}`,
      header: `${quarterToDate(reach)}, ${financialYearLabel(reach.year)}`,
      kind: 'point',
      part: reach.part,
      cells: [
        readingCell(within, 'count'),
        readingCell(withTarget, 'count'),
        readingCell(percent, 'percent-1'),
        crosses ? notApplicable('Counted differently') : pointsCell(percent, before?.percent),
        ...(target === undefined ? [] : [targetCell(percent, inForce)]),
      ],
    };
  });
  return { rowLabel: 'Quarter', columns, rows };
};

const place = { ref: '2.4', section: 'Helpdesk', title: 'Resolved within target', metric: 'resolved-within-target' } as const;

/** Share of calls resolved within target over eight quarters: panel 2.4. */
export const withinTarget = panel({
  ...place,
  shape: 'quarters',
  needs: ['fix-times'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers['fix-times']]);
    const counts = withinTargetCounts(answers['fix-times'], context);
    const shares = answers['fix-times'].data.reported.filter(({ kind }) => kind === 'percentage');
    const printed = reportedNotes(shares, context, counts.isHeldIn);
    return compose(place, context, answers.explanations, {
      finding: finding(counts, context),
      descriptor: `Share of calls resolved within target, by quarter, ${councilsText(context)}`,
      drawn: `Points for the share of calls resolved within target, by quarter of ${listed(eightQuarterYears(context))}, ${councilsText(context)}`,
      plot: plotOf(counts, context),
      table: tableOf(counts),
      rating: counts.rating,
      notes: [...changeNotes(counts.changed), ...printed.notes],
      sourceNotes: printed.sourceNotes,
    });
  },
});
