import { financialYearLabel, financialYearOf, yearMonths } from '../../model/financialYear';
import type { ReportedFigure } from '../../model/envelope';
import type { CallCounts } from '../../model/helpdesk';
import { addMonths } from '../../model/month';
import { valueOf } from '../../model/reading';
import { notApplicable } from '../absence';
import { compose } from '../compose';
import { contextOf, monthsShown, type Context } from '../context';
import { count, inWords, monthRange, plural } from '../format';
import { panel } from '../panel';
import { countedOver, returnsOf, type Returns } from '../pooling';
import type { Cell, Row } from '../table';
import { capitalised } from '../wording';
import { callsAYearMeasure, laptopsMeasure } from './reportedInLaptops';

/** Calls of a year: counted, at a yearly rate of the months so far, or only as a report printed them. */
interface CallsAYear {
  cell: Cell;
  value: number;
  exact: boolean;
}

const isCalendarYear = ({ from, to }: ReportedFigure): boolean => from.endsWith('-01') && to === addMonths(from, 11);

/** The number as printed, without the noun that the column or sentence adds. */
const asPrinted = ({ qualifier, value, text }: ReportedFigure): string =>
  qualifier === 'exact' ? count(value) : text.replace(/\s+(laptops|calls)\b.*$/, '');

/** "2020" for a calendar year, otherwise the financial year. */
const yearLabel = (figure: ReportedFigure): string =>
  isCalendarYear(figure) ? figure.from.slice(0, 4) : financialYearLabel(financialYearOf(figure.to));

const counted = (figure: ReportedFigure, returns: Returns<CallCounts>, { partnership, months, year }: Context): CallsAYear | undefined => {
  const own = financialYearOf(figure.to);
  const span = own === year ? months : yearMonths(own);
  if (isCalendarYear(figure) || span.length === 0) return undefined;
  const calls = valueOf(countedOver(returns, span, partnership.councils, ({ logged }) => logged));
  if (calls === undefined) return undefined;
  if (span.length === 12) return { cell: { text: count(calls), value: calls }, value: calls, exact: true };
  const rate = (calls / span.length) * 12;
  const secondary = `${capitalised(inWords(span.length))} ${plural(span.length, 'month')}, at a yearly rate`;
  return { cell: { text: count(rate), value: rate, secondary }, value: rate, exact: false };
};

const printed = (figure: ReportedFigure, calls: readonly ReportedFigure[]): CallsAYear | undefined => {
  const same = calls.find(({ from, to }) => from <= figure.to && to >= figure.from);
  if (same === undefined || same.qualifier === 'over' || same.qualifier === 'under') return undefined;
  return { cell: { text: asPrinted(same), value: same.value, secondary: 'As reported' }, value: same.value, exact: same.qualifier === 'exact' };
};

const rowOf = (figure: ReportedFigure, calls: CallsAYear | undefined): Row => {
  const isBound = figure.qualifier === 'over' || figure.qualifier === 'under';
  const about = figure.qualifier === 'exact' && calls?.exact === true ? '' : 'about ';
  const each = calls === undefined || isBound || figure.value === 0 ? undefined : calls.value / figure.value;
  return {
    key: `${figure.from} ${figure.to}`,
    header: yearLabel(figure),
    kind: 'point',
    cells: [
      { text: asPrinted(figure), value: figure.value },
      calls?.cell ?? notApplicable('Not held'),
      each === undefined ? notApplicable('Not worked out') : { text: `${about}${count(each)}`, value: each },
    ],
  };
};

const finding = (figures: readonly ReportedFigure[], context: Context): string => {
  const now = figures.at(-1);
  const first = figures[0];
  if (now === undefined || first === undefined) return `No number of laptops is reported for ${monthsShown(context)}`;
  const isThisYear = financialYearOf(now.to) === context.year && !isCalendarYear(now);
  const sentence = `${capitalised(asPrinted(now))} laptops ${isThisYear ? 'are in use' : `were in use in ${yearLabel(now)}`}`;
  return first === now ? sentence : `${sentence}, against ${asPrinted(first)} in ${yearLabel(first)}`;
};

const place = { ref: '2.5', section: 'Helpdesk', title: 'Laptops and calls', metric: 'laptops' } as const;

/** Laptops as reported, beside the calls of the same year: panel 2.5. */
export const laptops = panel({
  ...place,
  shape: 'list',
  needs: ['calls'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers.calls]);
    const { reported, rows } = answers.calls.data;
    const returns = returnsOf<CallCounts>(rows, context.asAt);
    const known = reported
      .filter(({ council, from }) => council === undefined && from <= selection.period.to)
      .toSorted((a, b) => a.to.localeCompare(b.to));
    const figures = known.filter(({ measure }) => measure === laptopsMeasure);
    const calls = known.filter(({ measure }) => measure === callsAYearMeasure);
    const used = figures.map((figure) => ({ figure, calls: counted(figure, returns, context) ?? printed(figure, calls) }));
    return compose(place, context, answers.explanations, {
      finding: finding(figures, context),
      descriptor: 'Laptops in circulation and calls logged, both as reported or counted for the whole partnership',
      drawn: 'A table of laptops, calls a year and calls per laptop',
      plot: { shape: 'list' },
      table: {
        rowLabel: 'Year',
        columns: [
          { key: 'laptops', label: 'Laptops', kind: 'number', style: 'count' },
          { key: 'calls', label: 'Calls a year', kind: 'number', style: 'count' },
          { key: 'each', label: 'Calls per laptop', kind: 'number', style: 'count' },
        ],
        rows: used.map(({ figure, calls: own }) => rowOf(figure, own)),
      },
      source: figures.at(-1)?.source,
      notes: figures.map((figure) => `${yearLabel(figure)}: ${asPrinted(figure)} laptops reported for ${monthRange(figure.from, figure.to)}. ${figure.caveat}`),
    });
  },
});
