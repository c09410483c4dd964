import { financialYearLabel } from '../../model/financialYear';
import type { AgeBand, OpenCalls } from '../../model/helpdesk';
import type { QuarterReach } from '../../model/period';
import { isHeld, valueOf, type Reading } from '../../model/reading';
import { absenceOf, readingCell } from '../absence';
import { blankCell } from '../cells';
import { compose } from '../compose';
import { contextOf, councilsText, eightQuarters, monthsShown, type Context } from '../context';
import { monthNear } from '../findings/backlog';
import { count, monthName, plural } from '../format';
import { panel } from '../panel';
import type { AgeingPlot } from '../plot';
import { combined, countedIn, mapped, returnsOf, rowsOver } from '../pooling';
import type { Cell, Column, Row, Table } from '../table';
import { halving, quarterShort, quarterToDate } from '../wording';

const bands: readonly { age: AgeBand; label: string }[] = [
  { age: 'up-to-1-week', label: 'Up to 1 week' },
  { age: '1-to-4-weeks', label: '1 to 4 weeks' },
  { age: '1-to-3-months', label: '1 to 3 months' },
  { age: 'over-3-months', label: 'Over 3 months' },
];

/** Open calls at a quarter's last month end, by age. */
interface QuarterEnd {
  reach: QuarterReach;
  byAge: Reading[];
  open: Reading;
  pastTarget: Reading;
  /** Age in days of the oldest call; nought where none is open. */
  oldest: Reading;
}

const countOf = (age: AgeBand) => (row: OpenCalls) => (row.age === age ? row.open : 0);

const endsOf = (rows: Parameters<typeof returnsOf<OpenCalls>>[0], context: Context): QuarterEnd[] => {
  const returns = returnsOf<OpenCalls>(rows, context.asAt);
  const { councils } = context;
  const reaches = eightQuarters(context).filter((reach) => reach !== undefined);
  const ends = reaches.map((reach): QuarterEnd => {
    const month = reach.months.at(-1)!;
    const byAge = bands.map(({ age }) => countedIn(returns, month, councils, countOf(age)));
    return {
      reach,
      byAge,
      open: combined(byAge, (counts) => counts.reduce((sum, value) => sum + value, 0)),
      pastTarget: countedIn(returns, month, councils, (row) => row.pastTarget),
      oldest: mapped(rowsOver(returns, [month], councils), (own) => Math.max(0, ...own.map((row) => row.oldestDays ?? 0))),
    };
  });
  const firstHeld = ends.findIndex(({ open }) => isHeld(open));
  return firstHeld < 0 ? [] : ends.slice(firstHeld);
};

const lastMonth = ({ reach }: QuarterEnd) => reach.months.at(-1)!;

const finding = (ends: readonly QuarterEnd[], context: Context): string => {
  const now = ends.at(-1);
  if (now === undefined) return `No open calls are recorded for ${monthsShown(context)}`;
  const old = ends.map((end) => ({ end, value: valueOf(end.byAge.at(-1)!) }));
  const value = old.at(-1)!.value;
  const at = monthName(lastMonth(now));
  if (value === undefined) return `The age of open calls at the end of ${at} is not complete`;
  const gap = old.slice(0, -1).findLastIndex((item) => item.value === undefined);
  const earlier = old.slice(gap + 1, -1) as { end: QuarterEnd; value: number }[];
  const before = earlier.at(-1);
  if (before === undefined) return `${count(value)} ${plural(value, 'call')} had waited over three months at the end of ${at}`;
  if (before.value === value) return `Calls waiting over three months are unchanged since ${monthNear(lastMonth(before.end), lastMonth(now))}, at ${count(value)}`;
  // The start of the present rise or fall.
  const falling = value < before.value;
  const turn = earlier.findLastIndex((item, i) => i > 0 && (falling ? earlier[i - 1]!.value <= item.value : earlier[i - 1]!.value >= item.value));
  const from = earlier[Math.max(0, turn)]!;
  const movement = (falling ? halving(value, from.value) : undefined) ?? (falling ? 'fallen' : 'risen');
  return `Calls waiting over three months have ${movement} since ${monthNear(lastMonth(from.end), lastMonth(now))}, from ${count(from.value)} to ${count(value)}`;
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
    const ends = endsOf(answers.backlog.data.rows, context);
    return compose(place, context, answers.explanations, {
      finding: finding(ends, context),
      descriptor: `Open calls at quarter end by age, ${councilsText(context)}`,
      drawn: `A bar for each quarter end, divided by how long calls have waited, ${councilsText(context)}`,
      plot: plotOf(ends),
      table: tableOf(ends),
    });
  },
});
