import type { ChartData, ChartSeries } from '../chartSeries';
import { element, escaped } from '../xml';
import { axesXml, axisReferences, formatCode, manualLayout } from './chartAxes';
import { chartFrame, isLying, isStacked, lastHeld, type ChartFrame } from './chartFrame';
import { labelsXml } from './chartLabels';
import { textProperties } from './chartText';
import { fill, line } from './colours';
import type { Box } from './geometry';
import { namespaces } from './names';
import { xmlPart } from './parts';
import { cellName, sheetName, workbook, type SheetCell } from './workbook';

const cells = (column: number, from: number, to: number): string => {
  const first = `${sheetName}!${cellName(column, from)}`;
  return from === to ? first : `${first}:${cellName(column, to)}`;
};

const pointsXml = (values: readonly (number | string | null)[]): string =>
  element('c:ptCount', { val: values.length }) +
  values.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, element('c:v', {}, escaped(String(value)))))).join('');

const formula = (reference: string): string => element('c:f', {}, reference);

const textReference = (reference: string, values: readonly string[]): string => element('c:strRef', {}, formula(reference) + element('c:strCache', {}, pointsXml(values)));

const numberReference = (reference: string, values: readonly (number | null)[], code: string): string =>
  element('c:numRef', {}, formula(reference) + element('c:numCache', {}, element('c:formatCode', {}, escaped(code)) + pointsXml(values)));

const shape = (inside: string, outline: string): string => element('c:spPr', {}, inside + outline);

const marker = ({ paint }: ChartSeries): string =>
  element(
    'c:marker',
    {},
    element('c:symbol', { val: paint === 'sbc' ? 'square' : 'circle' }) + element('c:size', { val: 7 }) + shape(fill(paint), line({ paint: 'paper', width: 0.75 })),
  );

const noMarker = element('c:marker', {}, element('c:symbol', { val: 'none' }));

const lineLook = ({ paint, width = 2, dashed }: ChartSeries): string =>
  line({ paint, width: (width * 4) / 3, dash: dashed === true ? 'dash' : undefined, round: dashed !== true });

/** Marks at the last value, and at values with a gap on both sides, which a line alone would not show. */
const markedPoints = (series: ChartSeries): number[] => {
  const { values, marks, dashed } = series;
  if (marks === true || dashed === true) return [];
  return values.flatMap((value, i) => {
    const alone = (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
    return value !== null && (i === lastHeld(values) || alone) ? [i] : [];
  });
};

const beginning = ({ name }: ChartSeries, index: number): string =>
  element('c:idx', { val: index }) + element('c:order', { val: index }) + element('c:tx', {}, textReference(cells(index + 1, 0, 0), [name]));

const data = ({ values }: ChartSeries, index: number, { categories, style }: ChartData): string =>
  element('c:cat', {}, textReference(cells(0, 1, categories.length), categories)) +
  element('c:val', {}, numberReference(cells(index + 1, 1, categories.length), values, formatCode(style)));

const barSeries = (series: ChartSeries, index: number, chart: ChartData, frame: ChartFrame): string => {
  const outline = line(series.outline === undefined ? { paint: 'paper', width: 1 } : { paint: series.outline, width: 0.75 });
  return element(
    'c:ser',
    {},
    beginning(series, index) +
      shape(fill(series.paint), outline) +
      element('c:invertIfNegative', { val: 0 }) +
      (series.pointPaints ?? [])
        .map((paint, idx) => element('c:dPt', {}, element('c:idx', { val: idx }) + element('c:invertIfNegative', { val: 0 }) + element('c:bubble3D', { val: 0 }) + shape(fill(paint), outline)))
        .join('') +
      labelsXml(series, chart, frame) +
      data(series, index, chart),
  );
};

const lineSeries = (series: ChartSeries, index: number, chart: ChartData, frame: ChartFrame): string =>
  element(
    'c:ser',
    {},
    beginning(series, index) +
      shape('', lineLook(series)) +
      (series.marks === true ? marker(series) : noMarker) +
      markedPoints(series)
        .map((idx) => element('c:dPt', {}, element('c:idx', { val: idx }) + marker(series) + element('c:bubble3D', { val: 0 }) + shape('', lineLook(series))))
        .join('') +
      labelsXml(series, chart, frame) +
      data(series, index, chart) +
      element('c:smooth', { val: 0 }),
  );

const group = (name: 'c:barChart' | 'c:lineChart', chart: ChartData, frame: ChartFrame): string => {
  const isBar = name === 'c:barChart';
  const series = chart.series
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => (one.as === 'bar') === isBar)
    .map(({ one, index }) => (isBar ? barSeries : lineSeries)(one, index, chart, frame));
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

const legendXml = (frame: ChartFrame): string =>
  frame.legend === undefined
    ? ''
    : element('c:legend', {}, element('c:legendPos', { val: 't' }) + manualLayout(frame.legend, frame) + element('c:overlay', { val: 0 }) + textProperties({ fill: 'ink-2' }));

/** A chart as an Office program draws it, in a frame of a size; gaps stay gaps. `rId1` is its workbook. */
export const chartXml = (chart: ChartData, size: Pick<Box, 'width' | 'height'>): string => {
  const frame = chartFrame(chart, size);
  const plot = manualLayout(frame.plot, frame, 'inner') + group('c:barChart', chart, frame) + group('c:lineChart', chart, frame) + axesXml(chart, frame) + shape(fill('none'), line(undefined));
  return xmlPart(
    element(
      'c:chartSpace',
      { ...namespaces.chart, ...namespaces.drawing, ...namespaces.relations },
      element('c:date1904', { val: 0 }) +
        element('c:lang', { val: 'en-GB' }) +
        element('c:roundedCorners', { val: 0 }) +
        element(
          'c:chart',
          {},
          element('c:autoTitleDeleted', { val: 1 }) +
            element('c:plotArea', {}, plot) +
            legendXml(frame) +
            element('c:plotVisOnly', { val: 1 }) +
            element('c:dispBlanksAs', { val: 'gap' }),
        ) +
        shape(fill('none'), line(undefined)) +
        textProperties({ fill: 'ink-2' }) +
        element('c:externalData', { 'r:id': 'rId1' }, element('c:autoUpdate', { val: 0 })),
    ),
  );
};

/** The numbers of a chart as its workbook: a column a series, a row a category. */
export const chartWorkbook = ({ categoryLabel, categories, series, style }: ChartData): Uint8Array => {
  const rows: SheetCell[][] = [
    [categoryLabel, ...series.map(({ name }) => name)],
    ...categories.map((category, i) => [category, ...series.map(({ values }) => values[i] ?? null)]),
  ];
  return workbook(rows, formatCode(style));
};
