import type { ChartData } from '../chartSeries';
import { element, escaped } from '../xml';
import { colourXml, lineXml, seriesXml, type ChartCells } from './chartSeriesXml';
import { formatCode } from './officeNumber';

const value = (name: string, val: string | number): string => element(name, { val });

const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

const isLying = ({ kind }: ChartData): boolean => kind === 'bars' || kind === 'stacked-bars';

/** Text of a size in points, in an ink of the light theme. */
const textXml = (size: number, ink: 'ink-2' | 'ink-3'): string =>
  element('c:txPr', {}, element('a:bodyPr', {}) + element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: Math.round(size * 100) }, element('a:solidFill', {}, colourXml(ink)))) + element('a:endParaRPr', { lang: 'en-GB' })));

const axisTitle = (text: string, size: number, isTurned: boolean): string => {
  const look = element('a:solidFill', {}, colourXml('ink-3'));
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: Math.round(size * 100), b: 0 }, look)) + element('a:r', {}, element('a:rPr', { lang: 'en-GB', sz: Math.round(size * 100), b: 0 }, look) + element('a:t', {}, escaped(text))));
  const body = element('a:bodyPr', isTurned ? { rot: -5_400_000, vert: 'horz' } : {});
  return element('c:title', {}, element('c:tx', {}, element('c:rich', {}, body + paragraph)) + value('c:overlay', 0));
};

const barsXml = (chart: ChartData, cells: ChartCells): string => {
  const isStacked = chart.kind.startsWith('stacked');
  const bars = chart.series.flatMap(({ as }, i) => (as === 'bar' ? [seriesXml(chart, i, cells)] : []));
  if (bars.length === 0) return '';
  return element(
    'c:barChart',
    {},
    value('c:barDir', isLying(chart) ? 'bar' : 'col') +
      value('c:grouping', isStacked ? 'stacked' : 'clustered') +
      value('c:varyColors', 0) +
      bars.join('') +
      value('c:gapWidth', 50) +
      value('c:overlap', isStacked ? 100 : 0) +
      value('c:axId', axisIds.category) +
      value('c:axId', axisIds.value),
  );
};

const linesXml = (chart: ChartData, cells: ChartCells): string => {
  const lines = chart.series.flatMap(({ as }, i) => (as === 'line' ? [seriesXml(chart, i, cells)] : []));
  if (lines.length === 0) return '';
  return element(
    'c:lineChart',
    {},
    value('c:grouping', 'standard') + value('c:varyColors', 0) + lines.join('') + value('c:marker', 1) + value('c:axId', axisIds.category) + value('c:axId', axisIds.value),
  );
};

/** Most categories that all have their name on the axis; of more, such as 24 months, every third has. */
const mostNames = 13;

const categoryAxis = (chart: ChartData, size: number): string =>
  element(
    'c:catAx',
    {},
    value('c:axId', axisIds.category) +
      // Lying bars are read from the top, standing ones from the left.
      element('c:scaling', {}, value('c:orientation', isLying(chart) ? 'maxMin' : 'minMax')) +
      value('c:delete', 0) +
      value('c:axPos', isLying(chart) ? 'l' : 'b') +
      element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
      value('c:majorTickMark', 'none') +
      value('c:minorTickMark', 'none') +
      value('c:tickLblPos', 'low') +
      element('c:spPr', {}, lineXml('axis', 0.75)) +
      textXml(size, 'ink-2') +
      value('c:crossAx', axisIds.value) +
      value('c:crosses', 'autoZero') +
      value('c:auto', 0) +
      value('c:lblAlgn', 'ctr') +
      value('c:lblOffset', 100) +
      (chart.categories.length > mostNames ? value('c:tickLblSkip', 3) + value('c:tickMarkSkip', 1) : '') +
      value('c:noMultiLvlLbl', 1),
  );

const valueAxis = (chart: ChartData, size: number): string =>
  element(
    'c:valAx',
    {},
    value('c:axId', axisIds.value) +
      element('c:scaling', {}, value('c:orientation', 'minMax') + (chart.fromZero ? value('c:min', 0) : '')) +
      value('c:delete', 0) +
      value('c:axPos', isLying(chart) ? 'b' : 'l') +
      element('c:majorGridlines', {}, element('c:spPr', {}, lineXml('grid', 0.75))) +
      axisTitle(chart.unit, size, !isLying(chart)) +
      element('c:numFmt', { formatCode: formatCode(chart.style), sourceLinked: 0 }) +
      value('c:majorTickMark', 'none') +
      value('c:minorTickMark', 'none') +
      value('c:tickLblPos', 'nextTo') +
      element('c:spPr', {}, element('a:ln', {}, element('a:noFill', {}))) +
      textXml(size, 'ink-3') +
      value('c:crossAx', axisIds.category) +
      // Beneath the last bar, as the categories run downwards.
      value('c:crosses', isLying(chart) ? 'max' : 'autoZero') +
      value('c:crossBetween', 'between'),
  );

const legend = ({ series }: ChartData, size: number): string =>
  series.length < 2 ? '' : element('c:legend', {}, value('c:legendPos', 't') + value('c:overlay', 0) + textXml(size, 'ink-2'));

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/**
 * The part of a native chart, for sheets and slides (ECMA-376, DrawingML charts): columns with lines over them, in the
 * product's light colours, gaps as gaps. What the cells hold is written into it, so that it shows without being reckoned.
 * @param size of the type, in points.
 * @param workbook id of the relationship to an embedded workbook, for a chart outside of one.
 */
export const chartXml = (chart: ChartData, cells: ChartCells, size = 10, workbook?: string): string => {
  const plotArea = element('c:plotArea', {}, element('c:layout', {}) + barsXml(chart, cells) + linesXml(chart, cells) + categoryAxis(chart, size) + valueAxis(chart, size));
  const root = element(
    'c:chartSpace',
    namespaces,
    value('c:date1904', 0) +
      value('c:lang', 'en-GB') +
      value('c:roundedCorners', 0) +
      element('c:chart', {}, value('c:autoTitleDeleted', 1) + plotArea + legend(chart, size) + value('c:plotVisOnly', 1) + value('c:dispBlanksAs', 'gap')) +
      element('c:spPr', {}, element('a:noFill', {}) + element('a:ln', {}, element('a:noFill', {}))) +
      (workbook === undefined ? '' : element('c:externalData', { 'r:id': workbook }, value('c:autoUpdate', 0))),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
};
