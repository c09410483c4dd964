import type { NumberStyle } from '../../figures/format';
import type { ChartData } from '../chartSeries';
import { officeValue } from '../fraction';
import { chartXml } from '../pptx/chart';
import { formatCode } from '../pptx/chartAxes';
import { empty, number, text, type BookCell, type BookChart, type Range } from './book';
import { columnWidths, usualHeight } from './columnWidths';
import { fixedRange } from './references';

/** Rows from the top of a chart to its figures. */
export const chartHeight = 23;

/** Least width of a chart in characters; one of 24 months is wider. */
const chartWidth = { usual: 88, long: 118 } as const;

const figureCell = (value: number | null, style: NumberStyle): BookCell => (value === null ? empty : number(value, formatCode(style)));

/** The figures a chart is drawn from: a row of series, then a row a category; a gap is an empty cell. */
export const chartFigures = ({ categoryLabel, categories, series, style }: ChartData): BookCell[][] => [
  [text('Figures of the chart', 'label')],
  [text(categoryLabel, 'head'), ...series.map(({ name }) => text(name, 'head-number'))],
  ...categories.map((category, i) => [text(category), ...series.map(({ values }) => figureCell(officeValue(values[i], style), style))]),
];

/** Most categories of a chart of the usual width. */
const longest = 14;

/** Width of a chart of so many categories, in characters. */
export const widthFor = (categories: number): number => (categories > longest ? chartWidth.long : chartWidth.usual);

/** Widths of the columns of those figures, together wide enough for the chart above them. */
export const chartColumns = (figures: readonly BookCell[][]): number[] => {
  const widths = columnWidths(figures).map((width) => Math.min(width, 22));
  const free = widthFor(figures.length - 2) - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width + Math.max(0, Math.ceil(free / widths.length)));
};

/** Where a chart stands on its sheet. */
export interface ChartPlace {
  sheet: string;
  top: number;
  left: number;
  widths: readonly number[];
  heights: ReadonlyMap<number, number>;
  name: string;
  description: string;
}

/** Size in pixels of what is anchored to cells: a character is seven wide, a point four thirds high. */
const sizeOf = ({ top, left, bottom, right }: Range, { widths, heights }: Pick<ChartPlace, 'widths' | 'heights'>): { width: number; height: number } => ({
  width: widths.slice(left, right).reduce((sum, width) => sum + width * 7 + 5, 0),
  height: Array.from({ length: bottom - top }, (_, i) => ((heights.get(top + i) ?? usualHeight) * 4) / 3).reduce((sum, height) => sum + height, 0),
});

/** Columns a chart spans: as many as give it its width. */
const columnsFor = ({ categories }: ChartData, { left, widths }: Pick<ChartPlace, 'left' | 'widths'>): number => {
  const wanted = widthFor(categories.length);
  let [columns, wide] = [0, 0];
  while (left + columns < widths.length && (wide < wanted || columns < 2)) {
    wide += widths[left + columns] ?? 0;
    columns += 1;
  }
  return columns;
};

/** A chart that reads its figures from the cells beneath it. */
export const sheetChart = (chart: ChartData, place: ChartPlace): BookChart => {
  const { sheet, top, left, name, description } = place;
  const heading = top + chartHeight + 1;
  const range = { top, left, bottom: top + chartHeight - 1, right: left + columnsFor(chart, place) };
  const cells = (column: number, from: number, to: number): string => fixedRange(sheet, { top: heading + from, bottom: heading + to, left: left + column, right: left + column });
  return { xml: chartXml(chart, sizeOf(range, place), { cells }), name, description, place: range };
};
