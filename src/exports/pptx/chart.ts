import type { ChartData } from '../chartSeries';
import { element } from '../xml';
import { officeValue } from '../fraction';
import { axesXml, formatCode, manualLayout } from './chartAxes';
import { chartFrame, unitRoom, type ChartFrame } from './chartFrame';
import { seriesGroup, type ChartSource } from './chartSeriesXml';
import { richText, textProperties } from './chartText';
import { fill, line } from './colours';
import type { Box } from './geometry';
import { namespaces } from './names';
import { xmlPart } from './parts';
import { cellName, sheetName, workbook, type SheetCell } from './workbook';

/** The workbook a chart carries on a slide. */
const carried: ChartSource = {
  cells: (column, from, to) => {
    const first = `${sheetName}!${cellName(column, from)}`;
    return from === to ? first : `${first}:${cellName(column, to)}`;
  },
  workbook: 'rId1',
};

const unseen = element('c:spPr', {}, fill('none') + line(undefined));

const legendXml = (frame: ChartFrame): string =>
  frame.legend === undefined
    ? ''
    : element('c:legend', {}, element('c:legendPos', { val: 't' }) + manualLayout(frame.legend, frame) + element('c:overlay', { val: 0 }) + textProperties({ fill: 'ink-2' }));

/** The unit as the chart's title, at the top left where it is read first; a scale that leaves out nought says so. */
const unitXml = ({ unit, fromZero }: ChartData, frame: ChartFrame): string =>
  element(
    'c:title',
    {},
    element('c:tx', {}, richText(fromZero ? unit : `${unit} (the scale does not begin at 0)`, { fill: 'ink-3' })) +
      manualLayout({ x: 0, y: frame.plot.y - unitRoom, width: 0, height: 0 }, frame) +
      element('c:overlay', { val: 1 }),
  );

/**
 * A chart as an Office program draws it, in a frame of a size in pixels; gaps stay gaps. Its colours are those of the theme.
 * @param source where it reads its figures; on a slide, the workbook it carries.
 */
export const chartXml = (chart: ChartData, size: Pick<Box, 'width' | 'height'>, source = carried): string => {
  const frame = chartFrame(chart, size);
  const drawn = { chart, frame, source };
  const plot = manualLayout(frame.plot, frame, 'inner') + seriesGroup('c:barChart', drawn) + seriesGroup('c:lineChart', drawn) + axesXml(chart, frame) + unseen;
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
          unitXml(chart, frame) +
            element('c:autoTitleDeleted', { val: 0 }) +
            element('c:plotArea', {}, plot) +
            legendXml(frame) +
            // Rows that a filter hides are drawn still: the chart is of the whole figure.
            element('c:plotVisOnly', { val: 0 }) +
            element('c:dispBlanksAs', { val: 'gap' }),
        ) +
        unseen +
        textProperties({ fill: 'ink-2' }) +
        (source.workbook === undefined ? '' : element('c:externalData', { 'r:id': source.workbook }, element('c:autoUpdate', { val: 0 }))),
    ),
  );
};

/** The numbers of a chart as its workbook: a column a series, a row a category. */
export const chartWorkbook = ({ categoryLabel, categories, series, style }: ChartData): Uint8Array => {
  const rows: SheetCell[][] = [
    [categoryLabel, ...series.map(({ name }) => name)],
    ...categories.map((category, i) => [category, ...series.map(({ values }) => officeValue(values[i], style))]),
  ];
  return workbook(rows, formatCode(style));
};
