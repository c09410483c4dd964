import { addMonths, monthIndex, type Month } from '../../model/month';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { notApplicable, nothingTold, readingCell } from '../absence';
import { blankCell } from '../cells';
import { changeNotes } from '../compare';
import { compose } from '../compose';
import { contextOf, councilColumns, councilKey, councilMark, councilPaint, councilsText, togetherText, twoYearMonths, twoYears, type Context } from '../context';
import { againstTarget, backlogOf, recentMovement, type MonthEnd } from '../findings/backlog';
import { count, monthName, monthRange, monthYear, signedCount } from '../format';
import { yearGroupedRows } from '../monthTable';
import type { KeyEntry } from '../figure';
import { panel, type Panel } from '../panel';
import type { LinesPlot, TargetLine } from '../plot';
import { reportedNotes } from '../reportedNotes';
import type { Cell, Column, Table } from '../table';
import { backlogAims } from './backlogAims';
import { backlogCounts, type BacklogCounts, type OpenAt } from './backlogCounts';

/** The last month ends held without a gap. */
const unbroken = (openAt: OpenAt, months: readonly Month[]): MonthEnd[] => {
  const ends = months.map((month) => ({ month, value: valueOf(openAt(month)) }));
  const gap = ends.findLastIndex(({ value }) => value === undefined);
  return ends.slice(gap + 1).flatMap(({ month, value }) => (value === undefined ? [] : [{ month, value }]));
};

const finding = ({ together, target, changed }: BacklogCounts, context: Context): string => {
  const months = twoYearMonths(context);
  const last = context.months.at(-1);
  const lastHeld = months.findLast((month) => isHeld(together(month)));
  if (last === undefined || lastHeld === undefined) return nothingTold('open calls', `to ${monthYear(last ?? context.selection.period.to)}`, months.map(together));
  const standing = valueOf(together(lastHeld)) ?? 0;
  if (lastHeld !== last) {
    const aim = target === undefined ? '' : `, ${againstTarget(standing, target.value)}`;
    return `${backlogOf(context)} was ${count(standing)} at the end of ${monthName(lastHeld)}${aim}; ${monthName(last)} is not complete`;
  }
  const ends = unbroken(together, months.filter((month) => changed === undefined || month >= changed.from));
  const aim = target === undefined ? `stands at ${count(standing)}` : `is now ${againstTarget(standing, target.value)}`;
  return ends.length < 2 ? `${backlogOf(context)} ${aim}` : `${backlogOf(context)} ${recentMovement(ends)} and ${aim}`;
};

const targetLine = ({ target }: BacklogCounts, { months: axis }: LinesPlot['axis']): TargetLine | undefined => {
  if (target === undefined) return undefined;
  const slot = (month: Month) => Math.min(axis.length, Math.max(0, monthIndex(month) - monthIndex(axis[0]!)));
  return { value: target.value, from: slot(target.from), to: slot(addMonths(target.to, 1)), label: target.label ?? `Target ${count(target.value)} by ${monthYear(target.to)}` };
};

/** The highest month end shown, unless it is the last, the only one or not counted as the others are. */
const peak = (values: readonly Reading[], axis: LinesPlot['axis'], { changed }: BacklogCounts): LinesPlot['callouts'] => {
  if (changed !== undefined && changed.from > axis.months[0]!) return [];
  const held = values.flatMap((reading, slot) => (isHeld(reading) ? [{ slot, value: reading.value }] : []));
  const top = held.toSorted((a, b) => b.value - a.value)[0];
  if (top === undefined || held.length < 3 || top.slot === held.at(-1)?.slot) return [];
  return [{ ...top, text: `${count(top.value)} in ${monthYear(axis.months[top.slot]!)}, the peak` }];
};

const plotOf = (counts: BacklogCounts, context: Context): LinesPlot => {
  const axis = twoYears(context);
  const slots = (openAt: OpenAt) => axis.months.map((month, i): Reading => (i < axis.done ? openAt(month) : missing('not-yet-due')));
  const endText = (values: readonly Reading[], label: string): string => {
    const end = values.findLastIndex(isHeld);
    const reading = values[end];
    if (reading === undefined || !isHeld(reading)) return label;
    const when = end < axis.done - 1 ? ` in ${monthName(axis.months[end]!)}` : '';
    return `${count(reading.value)} ${label}${when}`;
  };
  const councils = context.councils.map((council, i): LinesPlot['series'][number] => {
    const values = slots(counts.byCouncil[i]!);
    const label = council.shortName;
    return { key: council.code, label, paint: councilPaint(context, council), mark: councilMark(context, council), strong: false, values, endText: endText(values, label), everyPoint: false };
  });
  const values = slots(counts.together);
  const label = togetherText(context);
  const all: LinesPlot['series'] =
    context.councils.length > 1
      ? [{ key: 'together', label, paint: 'both', mark: 'circle', strong: true, values, endText: endText(values, label.toLowerCase()), everyPoint: false }]
      : [];
  return {
    shape: 'lines',
    axis,
    unit: 'Open calls at month end',
    style: 'count',
    cut: false,
    series: [...councils, ...all],
    target: targetLine(counts, axis),
    callouts: peak(values, axis, counts),
  };
};

/** Names the target's line where a narrow drawing has no room for its words. */
const targetKey = ({ target }: LinesPlot): KeyEntry[] => (target === undefined ? [] : [{ swatch: 'target', label: target.label, narrowOnly: true }]);

const tableOf = (counts: BacklogCounts, context: Context): Table => {
  const aims = backlogAims(counts, context);
  const columns: Column[] = [...councilColumns(context), { key: 'change', label: 'Change', kind: 'number', style: 'count' }, ...aims.columns];
  const changeCell = (month: Month): Cell => {
    const [now, before] = [counts.together(month), counts.together(addMonths(month, -1))];
    if (!counts.isComparable(addMonths(month, -1), month)) return notApplicable('Counted differently');
    return isHeld(now) && isHeld(before) ? { text: signedCount(now.value - before.value), value: now.value - before.value } : blankCell;
  };
  const rows = yearGroupedRows(twoYearMonths(context), columns.length, ([month]) => [
    ...counts.byCouncil.map((openAt) => readingCell(openAt(month!), 'count')),
    ...(counts.byCouncil.length > 1 ? [readingCell(counts.together(month!), 'count')] : []),
    changeCell(month!),
    ...aims.cells(month!),
  ]);
  return { rowLabel: 'Month end', columns, rows };
};

/** Open calls at month ends over two years, by council: panel 1.3. */
export const backlogLines = (ref: string, section: string): Panel => {
  const place = { ref, section, title: 'Backlog by month', metric: 'backlog' } as const;
  return panel({
    ...place,
    shape: 'lines',
    needs: ['backlog'],
    build: (answers, selection) => {
      const context = contextOf(answers, selection, [answers.backlog]);
      const counts = backlogCounts(answers.backlog, context);
      const shown = twoYearMonths(context);
      const printed = reportedNotes(answers.backlog.data.reported, context, (month) => isHeld(counts.together(month)));
      const plot = plotOf(counts, context);
      const span = monthRange(shown[0]!, shown.at(-1)!);
      const by = context.councils.length > 1 ? 'by council' : councilsText(context);
      return compose(place, context, answers.explanations, {
        finding: finding(counts, context),
        descriptor: `Open calls at month end, ${by}, ${span}`,
        drawn: `Lines of open calls at month end, ${councilsText(context)}, ${span}`,
        plot,
        monthly: { at: counts.together, changed: counts.changed },
        table: tableOf(counts, context),
        rating: counts.rating,
        key: [...councilKey(context), ...targetKey(plot)],
        notes: [...changeNotes(counts.changed !== undefined && counts.changed.from > shown[0]! ? counts.changed : undefined), ...printed.notes],
        sourceNotes: printed.sourceNotes,
      });
    },
  });
};
