import { financialYearLabel, yearMonths } from '../../model/financialYear';
import type { Month } from '../../model/month';
import { isHeld, missing, valueOf, type Reading } from '../../model/reading';
import { nothingTold, readingCell } from '../absence';
import { blankCell } from '../cells';
import { breakBetween } from '../compare';
import { compose } from '../compose';
import { contextOf, councilPaint, councilsText, monthsShown, togetherText, twoYearMonths, twoYears, type Context } from '../context';
import { count, inWords, inWordsCapital, monthName } from '../format';
import { yearGroupedRows } from '../monthTable';
import { panel } from '../panel';
import type { LinesPlot } from '../plot';
import type { Cell, Column, Table } from '../table';
import { listed } from '../wording';
import { rangeFrom, standingTo, type MonthValue, type NormalRange } from '../unusual';
import { isOutside } from '../xmr';
import { callsCounts, type CallsOver } from './callsCounts';

const heldIn = (over: CallsOver, months: readonly Month[]): MonthValue[] =>
  months.flatMap((month) => {
    const value = valueOf(over([month]));
    return value === undefined ? [] : [{ month, value }];
  });

/** "the normal range for this service"; "the trial limits set from 11 months" where the year is not full. */
const rangeWords = (range: NormalRange, { whole, councils }: Context): string =>
  range.trial ? `trial limits set from ${inWords(range.months)} months` : `the normal range for ${whole ? 'this service' : listed(councils.map(({ shortName }) => shortName))}`;

const finding = (over: CallsOver, range: NormalRange | undefined, context: Context): string => {
  const held = heldIn(over, context.months);
  const gaps = context.months.filter((month) => !isHeld(over([month])));
  const gap = gaps.length === 0 ? '' : `; ${listed(gaps.map(monthName))} ${gaps.length === 1 ? 'is' : 'are'} not complete`;
  if (held.length === 0) return nothingTold('calls', `for ${monthsShown(context)}`, context.months.map((month) => over([month])));
  if (range === undefined) return 'There are too few months counted alike to say what is normal';
  const within = rangeWords(range, context);
  const { outside, shift } = standingTo(range, held, heldIn(over, twoYearMonths(context)));
  const last = outside.at(-1);
  if (last !== undefined && outside.length === 1) return `${monthName(last.month)} was ${last.side} ${within}`;
  if (last !== undefined) return `${inWordsCapital(outside.length)} months were outside ${within}, the last of them ${monthName(last.month)}`;
  if (shift !== undefined) return `Every month was within ${within}; the last ${inWords(shift.length)} were all ${shift.side} ${range.trial ? 'their' : 'its'} average`;
  const busiest = held.toSorted((a, b) => b.value - a.value)[0]!;
  return `${monthName(busiest.month)} was the busiest month, within ${within}${gap}`;
};

/** The months outside the range are named; where there are none, the busiest of the year. */
const calloutsOf = (values: readonly Reading[], limits: NormalRange | undefined, axis: LinesPlot['axis']): LinesPlot['callouts'] => {
  const held = values.flatMap((reading, slot) => (isHeld(reading) ? [{ slot, value: reading.value }] : []));
  const outside = limits === undefined ? [] : held.filter(({ value }) => isOutside(value, limits));
  const busiest = held.filter(({ slot }) => slot >= 12).toSorted((a, b) => b.value - a.value)[0];
  const named = outside.length > 0 ? outside : busiest === undefined ? [] : [busiest];
  return named.map(({ slot, value }) => ({ slot, value, text: `${count(value)} in ${monthName(axis.months[slot]!)}` }));
};

const plotOf = (over: CallsOver, limits: NormalRange | undefined, context: Context): LinesPlot => {
  const axis = twoYears(context);
  const values = axis.months.map((month, i): Reading => (i < axis.done ? over([month]) : missing('not-yet-due')));
  const [only, ...others] = context.councils;
  return {
    shape: 'lines',
    axis,
    unit: 'Calls a month',
    style: 'count',
    cut: true,
    series: [
      {
        key: 'calls',
        label: only === undefined || others.length > 0 ? togetherText(context) : only.shortName,
        paint: only === undefined || others.length > 0 ? 'both' : councilPaint(context, only),
        mark: 'circle',
        strong: true,
        values,
        endText: '',
        everyPoint: true,
      },
    ],
    callouts: calloutsOf(values, limits, axis),
    normalRange: limits && {
      upper: limits.upper,
      mean: limits.mean,
      lower: Math.max(0, limits.lower),
      labels: [`Upper limit ${count(limits.upper)}`, `Average ${count(limits.mean)}`, `Lower limit ${count(Math.max(0, limits.lower))}`],
    },
  };
};

const stateOf = (reading: Reading, { upper, lower, mean }: NormalRange): Cell => {
  if (!isHeld(reading)) return blankCell;
  if (reading.value > upper) return { text: 'Above' };
  if (reading.value < lower) return { text: 'Below' };
  return { text: reading.value > mean ? 'Within, above average' : reading.value < mean ? 'Within, below average' : 'Within, average' };
};

const tableOf = (over: CallsOver, limits: NormalRange | undefined, context: Context): Table => {
  const columns: Column[] = [
    { key: 'calls', label: 'Calls', kind: 'number', style: 'count', swatch: 'both' },
    ...(limits === undefined ? [] : [{ key: 'range', label: limits.trial ? 'Trial limits' : 'Normal range', kind: 'status' } satisfies Column, { key: 'within', label: 'Against the range', kind: 'status' } satisfies Column]),
  ];
  const rows = yearGroupedRows(twoYearMonths(context), columns.length, (months) => {
    const reading = over(months);
    if (limits === undefined) return [readingCell(reading, 'count')];
    return [readingCell(reading, 'count'), { text: `${count(Math.max(0, limits.lower))} to ${count(limits.upper)}` }, stateOf(reading, limits)];
  });
  return { rowLabel: 'Month', columns, rows };
};

const place = { ref: '2.7', section: 'Helpdesk', title: 'Is this unusual?', metric: 'calls-logged' } as const;

/** Calls by month with the range expected from month-to-month variation: panel 2.7. */
export const normalRange = panel({
  ...place,
  shape: 'lines',
  needs: ['calls'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.calls]);
    const { together } = callsCounts(answers.calls, context);
    const baseline = yearMonths(context.year - 1);
    const changed = breakBetween(answers.calls.data.definitionChanges, ['calls-logged', 'calls'], baseline[0], context.months.at(-1));
    const held = heldIn(together, baseline);
    const limits = changed === undefined ? rangeFrom(held) : undefined;
    const label = limits?.trial === true ? `Trial limits, set from ${inWords(limits.months)} months of ${financialYearLabel(context.year - 1)}` : `Normal range, set from the 12 months of ${financialYearLabel(context.year - 1)}`;
    return compose(place, context, answers.explanations, {
      finding: finding(together, limits, context),
      descriptor: `Calls logged by month, ${councilsText(context)}, with the range expected from month-to-month variation`,
      drawn: `A line of calls logged by month, ${councilsText(context)}${limits === undefined ? '' : `, over the band of the ${limits.trial ? 'trial limits' : 'normal range'}`}`,
      plot: plotOf(together, limits, context),
      table: tableOf(together, limits, context),
      key: limits === undefined ? [] : [{ swatch: 'range', label }],
      notes: [
        ...(limits === undefined ? [] : [`${label}: the average, plus or minus 2.66 times the average change from month to month`]),
        ...(changed === undefined ? [] : [`No range is set across a change of definition: ${changed.note}`]),
      ],
    });
  },
});
