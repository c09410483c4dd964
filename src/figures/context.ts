import type { Council } from '../model/council';
import type { Envelope } from '../model/envelope';
import { financialYearLabel, financialYearOf, yearMonths, yearStart, type FinancialYear, type QuarterNumber } from '../model/financialYear';
import type { Marking } from '../model/marking';
import { monthOfDay, type Day, type Month } from '../model/month';
import type { Partnership } from '../model/partnership';
import { monthsHeld, quartersOf, type QuarterReach } from '../model/period';
import { inWords, monthRange } from './format';
import type { KeyEntry } from './figure';
import type { SeriesPaint, YearAxis } from './plot';
import type { Selection } from './selection';
import { strangerNotes } from './strangers';
import type { Column } from './table';
import { listed } from './wording';

/** What every builder works out first from the selection and its sources. */
export interface Context {
  selection: Selection;
  partnership: Partnership;
  /** The councils looked at, in the partnership's order. */
  councils: readonly Council[];
  /** True when they are the whole partnership. */
  whole: boolean;
  /** Financial year in which the period ends: the axis. */
  year: FinancialYear;
  /** Months shown: April of that year to the period's last month with figures. */
  months: readonly Month[];
  /** Quarters those months reach into. */
  quarters: readonly QuarterReach[];
  /** The last of them: what headlines and findings speak of. Absent when nothing is held. */
  latest: QuarterReach | undefined;
  /** Last day the figures speak of. */
  asAt: Day;
  /** True when a source has not reached the period's last day. */
  late: boolean;
  source: string;
  marking: Marking;
  demonstration: boolean;
  /** How the sources count. */
  notes: readonly string[];
  /** What changes the reading of every figure of these sources here. */
  caveats: readonly string[];
}

const earliest = (days: readonly Day[]): Day => days.toSorted()[0]!;

/** The strictest of several markings: one exempt source exempts the figure. */
export const strictest = (markings: readonly Marking[]): Marking => markings.find((marking) => marking.part === 'II') ?? { part: 'I' };

/** Works out the context of a figure from the partnership, the selection and the envelopes it draws on. */
export const contextOf = (
  answers: { 'reporting-periods': Envelope<Partnership> },
  selection: Selection,
  sources: readonly [Envelope<unknown>, ...Envelope<unknown>[]],
): Context => {
  const { 'reporting-periods': partnership } = answers;
  const { period, council } = selection;
  const all = partnership.data.councils;
  const chosen = all.filter(({ code }) => code === council);
  const councils = chosen.length === 0 ? all : chosen;
  const asAt = earliest([period.dataTo, ...sources.map(({ dataTo }) => dataTo)]);
  const lastHeld = monthOfDay(asAt) < period.to ? monthOfDay(asAt) : period.to;
  const year = financialYearOf(lastHeld < period.from ? period.from : lastHeld);
  const months = monthsHeld({ from: yearStart(year), to: period.to }, asAt);
  const quarters = quartersOf(months);
  return {
    selection,
    partnership: partnership.data,
    councils,
    whole: councils.length === all.length,
    year,
    months,
    quarters,
    latest: quarters.at(-1),
    asAt,
    late: asAt < period.dataTo,
    source: [...new Set(sources.map(({ source }) => source))].join(', '),
    marking: strictest(sources.map(({ marking }) => marking)),
    demonstration: [partnership, ...sources].some(({ demonstration }) => demonstration),
    notes: sources.flatMap(({ notes }) => notes),
    caveats: strangerNotes(sources, partnership.data),
  };
};

const paints = ['sbc', 'ehdc', 'cat-3', 'cat-4'] as const satisfies readonly SeriesPaint[];

/** Paint of a council: by its place in the fixed order, never by its name. */
export const councilPaint = ({ partnership }: Context, council: Council): (typeof paints)[number] =>
  paints[partnership.councils.findIndex(({ code }) => code === council.code)] ?? 'cat-4';

/** Swatch of a council's table column, where there is one. */
export const councilSwatch = (context: Context, council: Council): 'sbc' | 'ehdc' | undefined => {
  const paint = councilPaint(context, council);
  return paint === 'sbc' || paint === 'ehdc' ? paint : undefined;
};

/** Mark at the end of a council's line: square for the first, circle for the others. */
export const councilMark = (context: Context, council: Council): 'square' | 'circle' => (councilPaint(context, council) === 'sbc' ? 'square' : 'circle');

/** "both councils", "all four councils" or the one council's name. */
export const councilsText = ({ councils, whole, partnership }: Context): string => {
  if (!whole || councils.length === 1) return listed(councils.map(({ shortName }) => shortName));
  return partnership.councils.length === 2 ? 'both councils' : `all ${inWords(councils.length)} councils`;
};

/** "Stevenage " before a noun where one council is looked at; nothing for the whole partnership. */
export const ownerText = ({ councils, whole }: Context): string => (whole ? '' : `${listed(councils.map(({ shortName }) => shortName))} `);

/** Head of the column and the line of several councils together: "Both". */
export const togetherText = ({ councils }: Context): string => (councils.length === 2 ? 'Both' : 'All');

/** Twelve slots, April first. */
export const oneYear = ({ year, months }: Context): YearAxis => ({ months: yearMonths(year), done: months.length, years: [financialYearLabel(year)] });

/** Twenty-four slots: last year and this. */
export const twoYears = ({ year, months }: Context): YearAxis => ({
  months: [...yearMonths(year - 1), ...yearMonths(year)],
  done: 12 + months.length,
  years: [financialYearLabel(year - 1), financialYearLabel(year)],
});

/** The months of a two-year axis that have figures. */
export const twoYearMonths = (context: Context): Month[] => [...yearMonths(context.year - 1), ...context.months];

/** A text for each of the four quarters of the axis, null for those not begun. */
export const byQuarter = ({ quarters }: Context, text: (reach: QuarterReach) => string | null): (string | null)[] =>
  ([1, 2, 3, 4] satisfies QuarterNumber[]).map((number) => {
    const reach = quarters.find(({ quarter }) => quarter === number);
    return reach === undefined ? null : text(reach);
  });

/** Eight quarters, last year's four whole and this year's as far as they reach: the slots of sparklines and quarter charts. */
export const eightQuarters = ({ year, quarters }: Context): (QuarterReach | undefined)[] => [
  ...quartersOf(yearMonths(year - 1)),
  ...([1, 2, 3, 4] satisfies QuarterNumber[]).map((number) => quarters.find(({ quarter }) => quarter === number)),
];

/** The two financial years of those eight quarters. */
export const eightQuarterYears = ({ year }: Context): [string, string] => [financialYearLabel(year - 1), financialYearLabel(year)];

/** Table columns of the councils and, for several, of all together. */
export const councilColumns = (context: Context): Column[] => [
  ...context.councils.map((council): Column => ({
    key: council.code,
    label: council.shortName,
    kind: 'number',
    style: 'count',
    swatch: councilSwatch(context, council),
  })),
  ...(context.councils.length > 1 ? [{ key: 'together', label: togetherText(context), kind: 'number', style: 'count', swatch: 'both' } satisfies Column] : []),
];

/** Key of the councils' paints, for screens too narrow for direct labels. */
export const councilKey = (context: Context): KeyEntry[] =>
  context.councils.flatMap((council): KeyEntry[] => {
    const swatch = councilSwatch(context, council);
    return swatch === undefined ? [] : [{ swatch, label: council.shortName, narrowOnly: true }];
  });

/** Said of a part quarter: "Quarter 3 covers two of its three months". */
export const partNotes = ({ latest }: Context): string[] =>
  latest?.part === true ? [`Quarter ${latest.quarter} covers ${inWords(latest.months.length)} of its three months`] : [];

/** The months shown, in prose: "April to November 2023". */
export const monthsShown = ({ months, selection: { period } }: Context): string => monthRange(months[0] ?? period.from, months.at(-1) ?? period.to);
