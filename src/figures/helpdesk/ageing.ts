import { financialYearLabel } from '../../model/financialYear';
import type { DefinitionChange } from '../../model/envelope';
import { isHeld, valueOf, type Reading } from '../../model/reading';
import { absenceOf, gravest, nothingTold, readingCell } from '../absence';
import { blankCell } from '../cells';
import { changeNotes, lastChange } from '../compare';
import { compose } from '../compose';
import { contextOf, councilsText, monthsShown, ownerText, type Context } from '../context';
import { monthNear } from '../findings/backlog';
import { count, monthName, plural } from '../format';
import { panel } from '../panel';
import type { AgeingPlot } from '../plot';
import type { Cell, Column, Row, Table } from '../table';
import { capitalised, halving, quarterShort, quarterToDate } from '../wording';
import { allEndsOf, bands, fromFirstHeld, type QuarterEnd } from './quarterEnds';

const lastMonth = ({ reach }: QuarterEnd) => reach.months.at(-1)!;

const finding = (ends: readonly QuarterEnd[], readings: readonly Reading[], changed: DefinitionChange | undefined, context: Context): string => {
  const now = ends.at(-1);
  if (now === undefined) return nothingTold('open calls', `for ${monthsShown(context)}`, readings);
  const old = ends.map((end) => ({ end, value: valueOf(end.byAge.at(-1)!) }));
  const value = old.at(-1)!.value;
  const at = monthName(lastMonth(now));
  const owner = ownerText(context);
  const calls = capitalised(`${owner}calls`);
  if (value === undefined) return `The age of open ${owner}calls at the end of ${at} is not complete`;
  const gap = old.slice(0, -1).findLastIndex((item) => item.value === undefined);
  const alike = ({ end }: { end: QuarterEnd }): boolean => changed === undefined || lastMonth(end) >= changed.from;
  const earlier = old.slice(gap + 1, -1).filter(alike) as { end: QuarterEnd; value: number }[];
  const before = earlier.at(-1);
  if (before === undefined) return `${count(value)} ${owner}${plural(value, 'call')} had waited over three months at the end of ${at}`;
  if (before.value === value) return `${calls} waiting over three months are unchanged since ${monthNear(lastMonth(before.end), lastMonth(now))}, at ${count(value)}`;
  // The start of the present rise or fall.
  const falling = value < before.value;
  const turn = earlier.findLastIndex((item, i) => i > 0 && (falling ? earlier[i - 1]!.value <= item.value : earlier[i - 1]!.value >= item.value));
  const from = earlier[Math.max(0, turn)]!;
  const movement = (falling ? halving(value, from.value) : undefined) ?? (falling ? 'fallen' : 'risen');
  return `${calls} waiting over three months have ${movement} since ${monthNear(lastMonth(from.end), lastMonth(now))}, from ${count(from.value)} to ${count(value)}`;
};

const yearsOf = (ends: readonly QuarterEnd[]): number[] => [...new Set(ends.map(({ reach }) => reach.year))];

const plotOf = (ends: readonly QuarterEnd[]): AgeingPlot => ({
  shape: 'ageing',
  bands: bands.map(({ label }) => label),
  groups: yearsOf(ends).map((year) => ({
    label: financialYearLabel(year),
    bars: ends
      .filter(({ reach }) => reach.year === year)
      .map(({ reach, byAge, open }) => {
        const segments = isHeld(open) ? byAge.map((reading) => valueOf(reading) ?? 0) : [];
        return {
          label: `${quarterShort(reach)}${reach.part ? ' to date' : ''}`,
          segments,
          texts: segments.map(count),
          total: valueOf(open) ?? 0,
          totalText: isHeld(open) ? count(open.value) : '',
          missing: isHeld(open) ? undefined : absenceOf(open),
        };
      }),
  })),
});

const oldestCell = (oldest: Reading): Cell => (isHeld(oldest) && oldest.value === 0 ? { text: 'Not given', missing: 'not-collected' } : readingCell(oldest, 'count'));

const tableOf = (ends: readonly QuarterEnd[]): Table => {
  const columns: Column[] = [
    ...bands.map(({ age, label }): Column => ({ key: age, label, kind: 'number', style: 'count' })),
    { key: 'open', label: 'Open', kind: 'number', style: 'count', swatch: 'both' },
    { key: 'oldest', label: 'Oldest, days', kind: 'number', style: 'count', quiet: true },
    { key: 'past-target', label: 'Past target', kind: 'number', style: 'count', quiet: true },
  ];
  const rows = yearsOf(ends).flatMap((year): Row[] => [
    { key: `year-${year}`, header: financialYearLabel(year), kind: 'group', cells: columns.map(() => blankCell) },
    ...ends
      .filter(({ reach }) => reach.year === year)
      .map(({ reach, byAge, open, oldest, pastTarget }): Row => ({
        key: `${reach.year}-q${reach.quarter}`,
        header: quarterToDate(reach),
        kind: 'point',
        part: reach.part,
        cells: [...byAge.map((reading) => readingCell(reading, 'count')), readingCell(open, 'count'), oldestCell(oldest), readingCell(pastTarget, 'count')],
      })),
  ]);
  return { rowLabel: 'Quarter end', columns, rows };
};

const place = { ref: '2.6', section: 'Helpdesk', title: 'Age of open calls', metric: 'backlog-age' } as const;

/** Open calls at each quarter end by how long they have waited: panel 2.6. */
export const ageing = panel({
  ...place,
  shape: 'ageing',
  needs: ['backlog'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.backlog]);
    const { rows, definitionChanges } = answers.backlog.data;
    const all = allEndsOf(rows, context);
    const ends = fromFirstHeld(all);
    const readings = all.map(({ open }) => open);
    const changed = lastChange(definitionChanges, ['backlog-age', 'backlog'], context.months.at(-1));
    return compose(place, context, answers.explanations, {
      finding: finding(ends, readings, changed, context),
      descriptor: `Open calls at quarter end by age, ${councilsText(context)}`,
      drawn: `A bar for each quarter end, divided by how long calls have waited, ${councilsText(context)}`,
      plot: plotOf(ends),
      table: tableOf(ends),
      notes: changeNotes(changed),
      holds: ends.length === 0 ? gravest(readings)?.status : undefined,
    });
  },
});
