import { financialYearLabel, yearMonths } from '../../model/financialYear';
import type { Month } from '../../model/month';
import { isHeld, missing, type Reading } from '../../model/reading';
import { absenceOf, readingCell, textOrNull } from '../absence';
import type { Place } from '../compose';
import { byQuarter, councilPaint, councilsText, monthsShown, oneYear, togetherText } from '../context';
import { decimal, monthName, monthYear } from '../format';
import { quarterSummedRows } from '../monthTable';
import { panel, type Panel } from '../panel';
import type { ColumnsPlot } from '../plot';
import { mapped } from '../pooling';
import { recordFigure } from '../recordFigure';
import { reportedNotes } from '../reportedNotes';
import type { Cell, Table } from '../table';
import { inHours, nilNotes, noneFinding } from './lanesFinding';
import { countedMarkings, outageContext, yearBefore, type OutageContext } from './outageContext';

const hoursOf = ({ tallyOf }: OutageContext, months: readonly Month[]): Reading => mapped(tallyOf(months), ({ minutes }) => minutes / 60);
const countOf = ({ tallyOf }: OutageContext, months: readonly Month[]): Reading => mapped(tallyOf(months), ({ count }) => count);

const ghostOf = (from: OutageContext): ColumnsPlot['ghost'] => {
  const { context } = from;
  if (context.selection.compare !== 'last-year') return undefined;
  const values = yearMonths(context.year - 1).map((month) => hoursOf(from, [month]));
  return values.some(isHeld) ? { label: financialYearLabel(context.year - 1), values } : undefined;
};

const plotOf = (from: OutageContext): ColumnsPlot => {
  const { context } = from;
  const axis = oneYear(context);
  const values = axis.months.map((month, slot) => (slot < axis.done ? hoursOf(from, [month]) : missing('not-yet-due')));
  const [council] = context.councils;
  const alone = context.whole || council === undefined;
  return {
    shape: 'columns',
    axis,
    unit: 'Hours lost a month',
    style: 'hours',
    stack: [{ key: 'hours', label: alone ? togetherText(context) : council.shortName, paint: alone ? 'both' : councilPaint(context, council), values }],
    totals: values,
    totalTexts: values.map((value) => textOrNull(value, (hours) => (hours === 0 ? '0' : decimal(hours, 1)))),
    ghost: ghostOf(from),
    quarterRows: [
      { head: 'Hours', strong: true, texts: byQuarter(context, ({ months }) => textOrNull(hoursOf(from, months), (hours) => `${decimal(hours, 1)} h`)) },
      { head: 'Outages', strong: false, texts: byQuarter(context, ({ months }) => textOrNull(countOf(from, months), String)) },
    ],
  };
};

/** "2.8 h": with its unit, as the cell is also read out by itself. */
const hoursCell = (hours: Reading): Cell => readingCell(hours, 'hours-1', (value) => `${decimal(value, 1)} h`);

const tableOf = (from: OutageContext): Table => {
  const { context } = from;
  const ghost = ghostOf(from) !== undefined;
  const swatch = context.whole ? ('both' as const) : undefined;
  return {
    rowLabel: 'Month',
    columns: [
      { key: 'hours', label: 'Hours lost', kind: 'number', style: 'hours-1', swatch },
      { key: 'outages', label: 'Outages', kind: 'number', style: 'count' },
      ...(ghost ? [{ key: 'last-year', label: financialYearLabel(context.year - 1), kind: 'number', style: 'hours-1', swatch: 'ghost' } as const] : []),
    ],
    rows: quarterSummedRows(context.quarters, (months) => [
      hoursCell(hoursOf(from, months)),
      readingCell(countOf(from, months), 'count'),
      ...(ghost ? [hoursCell(hoursOf(from, yearBefore(months)))] : []),
    ]),
  };
};

interface MonthPair {
  month: Month;
  now: number;
  before: Reading;
}

const highest = (pairs: readonly MonthPair[]): MonthPair | undefined => pairs.toSorted((a, b) => b.now - a.now)[0];

const findingOf = (from: OutageContext): string => {
  const { context, compared } = from;
  const { months } = context;
  const year = hoursOf(from, months);
  const gap = months.find((month) => !isHeld(hoursOf(from, [month])));
  if (months.length === 0) return 'No figures are held for these months';
  if (gap !== undefined) {
    const reading = hoursOf(from, [gap]);
    return `Hours lost are not complete: ${monthYear(gap)}, ${isHeld(reading) ? '' : absenceOf(reading).replace(/^Not/, 'not')}`;
  }
  const pairs = months.map((month): MonthPair => {
    const now = hoursOf(from, [month]);
    return { month, now: isHeld(now) ? now.value : 0, before: hoursOf(from, yearBefore([month])) };
  });
  const top = highest(pairs);
  const total = isHeld(year) ? year.value * 60 : 0;
  if (total === 0 || top === undefined) return noneFinding(from);
  const since = from.months.length < months.length ? ` since ${monthName(months[0]!)}` : '';
  const lost = `${inHours(total)} hours were lost to outages${since}`;
  const most = `most in ${monthName(top.month)} (${decimal(top.now, 1)})`;
  const known = context.selection.compare === 'last-year' && compared !== undefined && pairs.every(({ before }) => isHeld(before));
  if (!known) return months.length === 1 ? lost : `${lost}, ${most}`;
  const above = pairs.filter(({ now, before }) => isHeld(before) && now > before.value).length;
  const below = pairs.filter(({ now, before }) => isHeld(before) && now < before.value).length;
  if (pairs.length > 1 && below === pairs.length) return 'Hours lost are below last year in every month';
  if (pairs.length > 1 && above === pairs.length) return 'Hours lost are above last year in every month';
  const last = hoursOf(from, yearBefore(months));
  const before = isHeld(last) ? inHours(last.value * 60) : '';
  const then = months.length === 12 ? 'last year' : 'in the same months of last year';
  return `${lost}, against ${before} ${then}; ${most.replace('most', 'most were')}`;
};

/** Hours lost to outages by month, with last year behind and outages counted each quarter. */
export const hoursLost = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Hours lost to outages by month', metric: 'hours-lost' };
  return panel({
    ...place,
    shape: 'columns',
    needs: ['outages'],
    build: (answers, selection) => {
      const from = outageContext(answers, selection);
      const printed = reportedNotes(from.answer.data.reported, from.context, (month) => isHeld(from.tallyOf([month])));
      return recordFigure(place, from.context, answers.explanations, {
        markings: countedMarkings(from),
        finding: findingOf(from),
        descriptor: `Hours lost to outages by month, all services, ${councilsText(from.context)}, ${monthsShown(from.context)}, with outages counted each quarter`,
        drawn: 'Columns of hours lost by month',
        plot: plotOf(from),
        monthly: { at: (month) => hoursOf(from, [month]) },
        table: tableOf(from),
        notes: [...nilNotes(from, from.context.months), ...from.notes, ...printed.notes],
        sourceNotes: printed.sourceNotes,
      });
    },
  });
};
