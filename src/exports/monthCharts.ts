import { seriesPaint } from '../charts/layouts/inks';
import type { ColourToken } from '../charts/paint';
import type { NumberStyle } from '../figures/format';
import type { ColumnsPlot, DotsPlot, LinesPlot, PlotOf, QuartersPlot, SeriesPaint, StepsPlot, YearAxis } from '../figures/plot';
import { monthHeader } from '../figures/wording';
import type { Reading } from '../model/reading';
import { levelLine, printed, printedReadings, type ChartData, type ChartSeries } from './chartSeries';

/* Charts over time: months and quarters. */

const categoriesOf = ({ months }: YearAxis): string[] => months.map(monthHeader);

const colour = (paint: SeriesPaint): ColourToken => (paint === 'ghost' ? 'ghost-line' : (seriesPaint(paint) as ColourToken));

const lastYear = (ghost: { label: string; values: Reading[] } | undefined, style: NumberStyle, months: number, marks = false): ChartSeries[] =>
  ghost === undefined ? [] : [{ name: ghost.label, paint: 'ghost-line', values: printedReadings(ghost.values, style, months), as: 'line', width: 1.5, marks }];

/** Columns stacked by council, with last year as a line over them. */
export const columnsChart = ({ axis, stack, ghost, unit, style }: ColumnsPlot): ChartData => {
  const categories = categoriesOf(axis);
  return {
    kind: 'stacked-columns',
    categoryLabel: 'Month',
    categories,
    unit,
    style,
    series: [
      ...stack.map(({ label, paint, values }): ChartSeries => ({ name: label, paint: colour(paint), values: printedReadings(values, style, categories.length), as: 'bar' })),
      ...lastYear(ghost, style, categories.length),
    ],
    fromZero: true,
  };
};

const limits = (range: NonNullable<LinesPlot['normalRange']>, style: NumberStyle, months: number): ChartSeries[] =>
  [range.upper, range.mean, range.lower].map((value, i) => ({
    ...levelLine(range.labels[i] ?? '', printed(value, style), months),
    paint: 'ink-3',
    dashed: i !== 1,
    width: 1,
  }));

/** One line a series, the target as a dashed line over the months it holds for. */
export const linesChart = ({ axis, series, target, normalRange, unit, style, cut }: LinesPlot): ChartData => {
  const categories = categoriesOf(axis);
  const months = categories.length;
  return {
    kind: 'lines',
    categoryLabel: 'Month',
    categories,
    unit,
    style,
    series: [
      ...series.map(({ label, paint, values, strong, everyPoint }): ChartSeries => ({
        name: label,
        paint: colour(paint),
        values: printedReadings(values, style, months),
        as: 'line',
        width: strong ? 2.75 : 2,
        marks: everyPoint,
      })),
      ...(normalRange === undefined ? [] : limits(normalRange, style, months)),
      ...(target === undefined ? [] : [levelLine(target.label, target.value, months, target.from, target.to)]),
    ],
    fromZero: !cut,
  };
};

/** The closing stock of every month as a line: native charts have no steps. */
export const stepsChart = ({ axis, steps, target, unit }: StepsPlot): ChartData => {
  const categories = categoriesOf(axis);
  const closing = printedReadings(steps.map((step) => step.closing), 'count', categories.length);
  return {
    kind: 'lines',
    categoryLabel: 'Month',
    categories,
    unit,
    style: 'count',
    series: [
      { name: unit, paint: 'both', values: closing, as: 'line', width: 2.75, marks: true },
      ...(target === undefined ? [] : [levelLine(target.label, target.value, categories.length)]),
    ],
    fromZero: true,
  };
};

/** A line with dots by month, hollow where the target was missed, last year's beneath it. */
export const dotsChart = ({ axis, values, missed, ghost, target, unit, style }: DotsPlot): ChartData => {
  const categories = categoriesOf(axis);
  const months = categories.length;
  return {
    kind: 'lines',
    categoryLabel: 'Month',
    categories,
    unit,
    style,
    series: [
      ...lastYear(ghost, style, months, true),
      { name: axis.years.join(' and '), paint: 'both', values: printedReadings(values, style, months), as: 'line', width: 2.75, marks: true, hollow: missed },
      ...(target === undefined ? [] : [levelLine(target.label, target.value, months)]),
    ],
    fromZero: false,
  };
};

const quarterLabel = ({ quarter, months }: QuartersPlot['slots'][number], year: string): string => `Q${quarter} ${year}${months > 0 && months < 3 ? ' to date' : ''}`;

/** Eight quarters, last year pale and this year strong. */
export const quartersChart = ({ years, slots, target, style }: PlotOf<'quarters'>, unit: string): ChartData => {
  const half = slots.length / 2;
  const readings = slots.map(({ value }) => value);
  const ofYear = (year: 0 | 1): (number | null)[] => printedReadings(readings, style, slots.length).map((value, i) => (Math.floor(i / half) === year ? value : null));
  return {
    kind: 'lines',
    categoryLabel: 'Quarter',
    categories: slots.map((slot, i) => quarterLabel(slot, i < half ? years[0] : years[1])),
    unit,
    style,
    series: [
      { name: years[0], paint: 'ghost-line', values: ofYear(0), as: 'line', width: 1.5, marks: true },
      { name: years[1], paint: 'both', values: ofYear(1), as: 'line', width: 2.75, marks: true },
      ...(target === undefined ? [] : [levelLine(target.label, target.value, slots.length)]),
    ],
    fromZero: false,
  };
};
