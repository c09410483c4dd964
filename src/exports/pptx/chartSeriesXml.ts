import type { ChartData, ChartSeries } from '../chartSeries';
import { officeValue } from '../fraction';
import { element, escaped } from '../xml';
import { axisReferences, formatCode } from './chartAxes';
import { isLying, isReference, isStacked, lastHeld, type ChartFrame } from './chartFrame';
import { labelsXml } from './chartLabels';
import { fill, line } from './colours';

/** Where a chart reads its figures: categories in column 0, series from column 1 on, names in row 0. */
export interface ChartSource {
  cells: (column: number, from: number, to: number) => string;
  /** Id of the relationship to the workbook it carries, where it is not in one itself. */
  workbook?: string | undefined;
}

/** A chart with its layout and its cells. */
export interface Drawn {
  chart: ChartData;
  frame: ChartFrame;
  source: ChartSource;
}

const pointsXml = (values: readonly (number | string | null)[]): string =>
  element('c:ptCount', { val: values.length }) +
  values.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, element('c:v', {}, escaped(String(value)))))).join('');

const formula = (reference: string): string => element('c:f', {}, escaped(reference));

const textReference = (reference: string, values: readonly string[]): string => element('c:strRef', {}, formula(reference) + element('c:strCache', {}, pointsXml(values)));

const numberReference = (reference: string, values: readonly (number | null)[], code: string): string =>
  element('c:numRef', {}, formula(reference) + element('c:numCache', {}, element('c:formatCode', {}, escaped(code)) + pointsXml(values)));

const shape = (inside: string, outline: string): string => element('c:spPr', {}, inside + outline);

const marker = ({ paint, hollow }: ChartSeries, at?: number): string => {
  const look = at !== undefined && hollow?.[at] === true ? shape(fill('paper'), line({ paint, width: 2.25 })) : shape(fill(paint), line({ paint: 'paper', width: 0.75 }));
  return element('c:marker', {}, element('c:symbol', { val: paint === 'sbc' ? 'square' : 'circle' }) + element('c:size', { val: 7 }) + look);
};

const noMarker = element('c:marker', {}, element('c:symbol', { val: 'none' }));

const lineLook = ({ paint, width = 2, dashed }: ChartSeries): string =>
  line({ paint, width: (width * 4) / 3, dash: dashed === true ? 'dash' : undefined, round: dashed !== true });

/** Points with a mark of their own: hollow ones; on a line without marks its last value, and values with a gap on both sides. */
const markedPoints = (series: ChartSeries): number[] => {
  const { values, marks, hollow = [] } = series;
  if (marks === true) return hollow.flatMap((isHollow, i) => (isHollow && values[i] !== null ? [i] : []));
  if (isReference(series)) return [];
  return values.flatMap((value, i) => {
    const alone = (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
    return value !== null && (i === lastHeld(values) || alone) ? [i] : [];
  });
};

const beginning = ({ name }: ChartSeries, index: number, { cells }: ChartSource): string =>
  element('c:idx', { val: index }) + element('c:order', { val: index }) + element('c:tx', {}, textReference(cells(index + 1, 0, 0), [name]));

const data = ({ values }: ChartSeries, index: number, { chart: { categories, style }, source: { cells } }: Drawn): string =>
  element('c:cat', {}, textReference(cells(0, 1, categories.length), categories)) +
  element('c:val', {}, numberReference(cells(index + 1, 1, categories.length), values.map((value) => officeValue(value, style)), formatCode(style)));

const barSeries = (series: ChartSeries, index: number, drawn: Drawn): string => {
  const outline = line(series.outline === undefined ? { paint: 'paper', width: 1 } : { paint: series.outline, width: 0.75 });
  return element(
    'c:ser',
    {},
    beginning(series, index, drawn.source) +
      shape(fill(series.paint), outline) +
      element('c:invertIfNegative', { val: 0 }) +
      (series.pointPaints ?? [])
        .map((paint, idx) => element('c:dPt', {}, element('c:idx', { val: idx }) + element('c:invertIfNegative', { val: 0 }) + element('c:bubble3D', { val: 0 }) + shape(fill(paint), outline)))
        .join('') +
      labelsXml(series, drawn.chart, drawn.frame) +
      data(series, index, drawn),
  );
};

const lineSeries = (series: ChartSeries, index: number, drawn: Drawn): string =>
  element(
    'c:ser',
    {},
    beginning(series, index, drawn.source) +
      shape('', lineLook(series)) +
      (series.marks === true ? marker(series) : noMarker) +
      markedPoints(series)
        .map((idx) => element('c:dPt', {}, element('c:idx', { val: idx }) + marker(series, idx) + element('c:bubble3D', { val: 0 }) + shape('', lineLook(series))))
        .join('') +
      labelsXml(series, drawn.chart, drawn.frame) +
      data(series, index, drawn) +
      element('c:smooth', { val: 0 }),
  );

/** The series of one kind, bars or lines, as a group; nothing where there are none. */
export const seriesGroup = (name: 'c:barChart' | 'c:lineChart', drawn: Drawn): string => {
  const { chart } = drawn;
  const isBar = name === 'c:barChart';
  const series = chart.series
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => (one.as === 'bar') === isBar)
    .map(({ one, index }) => (isBar ? barSeries : lineSeries)(one, index, drawn));
  if (series.length === 0) return '';
  const stacked = isBar && isStacked(chart);
  return element(
    name,
    {},
    (isBar ? element('c:barDir', { val: isLying(chart) ? 'bar' : 'col' }) : '') +
      element('c:grouping', { val: stacked ? 'stacked' : isBar ? 'clustered' : 'standard' }) +
      element('c:varyColors', { val: 0 }) +
      series.join('') +
      (isBar ? element('c:gapWidth', { val: 45 }) + element('c:overlap', { val: stacked ? 100 : 0 }) : element('c:marker', { val: 1 })) +
      axisReferences,
  );
};
