import { isHeld, valueOf, type Reading } from '../../model/reading';
import { nothingTold, readingCell } from '../absence';
import { comparatorLabel } from '../comparator';
import { compose } from '../compose';
import { contextOf, councilsText, monthsShown, ownerText, type Context } from '../context';
import { count, decimal, percent } from '../format';
import { panel } from '../panel';
import type { DumbbellPlot } from '../plot';
import { mapped } from '../pooling';
import type { Cell, Column, Row, Table } from '../table';
import { quarterToDate } from '../wording';
import { reasonCounts, type Reason, type ReasonCounts } from './reasonCounts';

const wholePercent = (reading: Reading): string => percent(valueOf(reading) ?? 0, 0);

const finding = ({ reasons, calls, begun }: ReasonCounts, context: Context): string => {
  const { latest } = context;
  if (begun && !isHeld(calls) && latest !== undefined) return `The reasons for calls in ${quarterToDate(latest)} are not complete`;
  const commonest = reasons[0];
  if (commonest === undefined || !isHeld(commonest.now)) {
    return nothingTold('calls', latest === undefined ? `for ${monthsShown(context)}` : `in ${quarterToDate(latest)}`, [calls]);
  }
  const of = `${ownerText(context)}calls`;
  const grown = reasons.toSorted((a, b) => (valueOf(b.change) ?? -Infinity) - (valueOf(a.change) ?? -Infinity))[0]!;
  const rise = valueOf(grown.change);
  if (rise !== undefined && rise >= 1 && wholePercent(grown.now) !== wholePercent(grown.before)) {
    return `${grown.title} grew most, from ${wholePercent(grown.before)} to ${wholePercent(grown.now)} of ${of}`;
  }
  const lead = `${commonest.title} is the most common reason, ${wholePercent(commonest.now)} of ${of}`;
  return rise === undefined ? lead : `${lead}; no share has grown by a point or more`;
};

const signedPoints = (value: number): string => (value > 0 && decimal(value, 1) !== '0.0' ? `+${decimal(value, 1)}` : decimal(value, 1));

const shareCell = (reading: Reading): Cell => readingCell(reading, 'percent-1', (value) => percent(value, 1));

const tableOf = (reasons: readonly Reason[], nowLabel: string, beforeLabel: string | null): Table => {
  const compared: Column[] =
    beforeLabel === null
      ? []
      : [
          { key: 'before', label: beforeLabel, kind: 'number', style: 'percent-1', swatch: 'ghost' },
          { key: 'change', label: 'Change, points', kind: 'number', style: 'decimal-1' },
        ];
  return {
    rowLabel: 'Reason',
    columns: [
      { key: 'calls', label: 'Calls', kind: 'number', style: 'count', quiet: true },
      { key: 'now', label: nowLabel, kind: 'number', style: 'percent-1', swatch: 'both' },
      ...compared,
    ],
    rows: reasons.map(
      ({ id, title, calls, now, before, change }): Row => ({
        key: id,
        header: title,
        kind: 'point',
        cells: [
          readingCell(calls, 'count'),
          shareCell(now),
          ...(beforeLabel === null ? [] : [shareCell(before), readingCell(change, 'decimal-1', signedPoints)]),
        ],
      }),
    ),
  };
};

const plotOf = (reasons: readonly Reason[], nowLabel: string, beforeLabel: string | null): DumbbellPlot => ({
  shape: 'dumbbell',
  style: 'percent-0',
  rows: reasons.map(({ title, now, before }) => ({
    label: title,
    now: valueOf(now) ?? null,
    before: valueOf(before) ?? null,
    text: valueOf(mapped(now, (value) => percent(value, 0))) ?? '',
  })),
  nowLabel,
  beforeLabel,
});

const nothing: ReasonCounts = { reasons: [], calls: { status: 'not-held' }, begun: false, before: undefined, changed: undefined };

const place = { ref: '2.2', section: 'Helpdesk', title: 'Reasons for calls', metric: 'calls-by-reason' } as const;

/** What people call about in the latest quarter, against the comparison: panel 2.2. */
export const reasons = panel({
  ...place,
  shape: 'dumbbell',
  needs: ['calls'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.calls]);
    const { latest } = context;
    const counts = latest === undefined ? nothing : reasonCounts(answers.calls, context, latest);
    const nowLabel = latest === undefined ? 'Share' : quarterToDate(latest);
    const beforeLabel = counts.before === undefined ? null : comparatorLabel(selection, counts.before);
    const against = beforeLabel === null ? '' : ` and ${beforeLabel.replace('Same', 'the same')}`;
    return compose(place, context, answers.explanations, {
      finding: finding(counts, context),
      descriptor: `Reason for call, share of all calls, ${councilsText(context)}`,
      drawn: `Dots for the share of calls of each reason, ${nowLabel}${against}, ${councilsText(context)}`,
      plot: plotOf(counts.reasons, nowLabel, beforeLabel),
      table: tableOf(counts.reasons, nowLabel, beforeLabel),
      key: [{ swatch: 'now', label: nowLabel }, ...(beforeLabel === null ? [] : [{ swatch: 'before', label: beforeLabel } as const])],
      notes: [
        ...counts.reasons
          .filter((reason) => !reason.listed)
          .map(({ id, calls }) => `“${id}” is not in the partnership’s list of reasons (${count(valueOf(calls) ?? 0)} calls)`),
        ...(counts.changed === undefined ? [] : [`Not compared across a change of definition: ${counts.changed}`]),
      ],
    });
  },
});
