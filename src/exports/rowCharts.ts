import { bandPaint } from '../charts/layouts/inks';
import type { ColourToken } from '../charts/paint';
import type { ActionMarksPlot, AgeingPlot, DumbbellPlot, FixRange, FixTimesPlot, PortfolioPlot } from '../figures/plot';
import type { RatingMark, Table } from '../figures/table';
import { capitalised } from '../figures/wording';
import { numberOf } from './cellValue';
import { levelLine, printed, type ChartData, type ChartSeries } from './chartSeries';

/* Charts of rows: reasons, ages, priorities, stages, states. */

const ratingPaint: Record<RatingMark, ColourToken> = { red: 'rag-r', amber: 'rag-a', green: 'rag-g', 'not-rated': 'rag-n', complete: 'ink-3' };

/** The numbers a table prints for one series, by point. Shares of a whole are rounded there, and not cut as rates against a target are. */
const printedIn = ({ columns, rows }: Table, swatch: 'both' | 'ghost'): (number | null)[] => {
  const index = columns.findIndex((column) => column.swatch === swatch);
  return rows.filter(({ kind }) => kind === 'point').map(({ cells }) => (cells[index] && numberOf(cells[index])) ?? null);
};

/** Now and before as two bars a row, with the numbers of the table, whose points are the rows. */
export const dumbbellChart = ({ rows, style, nowLabel, beforeLabel }: DumbbellPlot, table: Table, unit: string): ChartData => ({
  kind: 'bars',
  categoryLabel: table.rowLabel,
  categories: rows.map(({ label }) => label),
  unit,
  style: table.columns.find(({ swatch }) => swatch === 'both')?.style ?? style,
  series: [
    { name: nowLabel, paint: 'both', values: printedIn(table, 'both'), as: 'bar' },
    ...(beforeLabel === null ? [] : [{ name: beforeLabel, paint: 'ghost-fill', outline: 'ghost-line', values: printedIn(table, 'ghost'), as: 'bar' } as const]),
  ],
  fromZero: true,
});

/** Open calls by age, one stacked bar a quarter end; a quarter without the figures is a gap. */
export const ageingChart = ({ bands, groups }: AgeingPlot, unit: string): ChartData => {
  const bars = groups.flatMap(({ label: group, bars }) => bars.map((bar) => ({ ...bar, label: bar.label.replace(/^(\S+)/, `$1 ${group}`) })));
  return {
    kind: 'stacked-bars',
    categoryLabel: 'Quarter end',
    categories: bars.map(({ label }) => label),
    unit,
    style: 'count',
    series: bands.map((name, band) => ({
      name,
      paint: bandPaint(band).fill as ColourToken,
      outline: 'step-line',
      values: bars.map(({ segments, missing }) => (missing === undefined ? (segments[band] ?? null) : null)),
      as: 'bar',
    })),
    fromZero: true,
  };
};

const share = (range: FixRange | null, part: 'median' | 'p90'): number | null => {
  const value = range?.[part] ?? null;
  return value === null ? null : printed(value * 100, 'percent-0');
};

/** Median and 90th percentile as shares of the target, which is one line for all priorities. */
export const fixTimesChart = ({ rows, nowLabel, beforeLabel }: FixTimesPlot, unit: string): ChartData => {
  const bars = (when: 'now' | 'before', label: string, paints: readonly [ColourToken, ColourToken]): ChartSeries[] => [
    { name: `Median, ${label}`, paint: paints[0], outline: 'step-line', values: rows.map((row) => share(row[when], 'median')), as: 'bar' },
    { name: `9 in 10 within, ${label}`, paint: paints[1], outline: 'step-line', values: rows.map((row) => share(row[when], 'p90')), as: 'bar' },
  ];
  return {
    kind: 'columns',
    categoryLabel: 'Priority',
    categories: rows.map(({ label, targetText }) => `${label}, ${targetText}`),
    unit,
    style: 'percent-0',
    series: [
      ...bars('now', nowLabel, ['step-4', 'step-3']),
      ...(beforeLabel === null ? [] : bars('before', beforeLabel, ['step-2', 'step-1'])),
      levelLine('Target', 100, rows.length),
    ],
    fromZero: true,
  };
};

/** Projects by stage and rating, and those requested and not started as a bar of their own. */
export const portfolioChart = ({ stages, requested }: PortfolioPlot, unit: string): ChartData => {
  const blank = stages.map(() => null);
  const ratings = (['red', 'amber', 'green'] as const).map(
    (rating): ChartSeries => ({ name: capitalised(rating), paint: ratingPaint[rating], values: [...stages.map((stage) => stage[rating]), null], as: 'bar' }),
  );
  return {
    kind: 'stacked-bars',
    categoryLabel: 'Stage',
    categories: [...stages.map(({ stage }) => stage), requested.label],
    unit,
    style: 'count',
    series: [...ratings, { name: requested.label, paint: 'paper', outline: 'axis', values: [...blank, requested.count], as: 'bar' }],
    fromZero: true,
  };
};

/** Actions by state, one bar each in the colour of its rating. */
export const actionsChart = ({ groups }: ActionMarksPlot, { rowLabel }: Table, unit: string): ChartData => ({
  kind: 'bars',
  categoryLabel: rowLabel,
  categories: groups.map(({ label }) => capitalised(label.replace(/^[\d,]+ /, ''))),
  unit,
  style: 'count',
  series: [{ name: 'Actions', paint: 'ink-3', pointPaints: groups.map(({ rating }) => ratingPaint[rating]), values: groups.map(({ count }) => count), as: 'bar' }],
  fromZero: true,
});
