import type { ColourToken } from '../../charts/paint';
import { light } from '../../charts/themes';
import type { NumberStyle } from '../../figures/format';
import type { ChartData, ChartSeries } from '../chartSeries';
import { element, escaped } from '../xml';
import { formatCode, officeValue } from './officeNumber';

/** Cells a chart reads: absolute references with their sheet, such as `'2.3 Backlog'!$A$5:$A$16`. */
export interface ChartCells {
  categories: string;
  /** In the order of the chart's series. */
  series: { name: string; values: string }[];
}

/** Points as EMU. */
const emu = (points: number): number => Math.round(points * 12700);

const value = (name: string, val: string | number): string => element(name, { val });

/** A colour of the light theme, whatever the program's own theme is. */
export const colourXml = (token: ColourToken): string => element('a:srgbClr', { val: light[token].slice(1).toUpperCase() });

const fillXml = (token: ColourToken): string => element('a:solidFill', {}, colourXml(token));

/** A line of a width in points. */
export const lineXml = (token: ColourToken, width: number, dashed = false): string =>
  element('a:ln', { w: emu(width), cap: dashed ? 'flat' : 'rnd' }, fillXml(token) + (dashed ? value('a:prstDash', 'dash') : '') + element('a:round', {}));

const noLine = element('a:ln', {}, element('a:noFill', {}));

const barShape = (paint: ColourToken, outline: ColourToken | undefined): string =>
  element('c:spPr', {}, fillXml(paint) + (outline === undefined ? noLine : lineXml(outline, 0.75)));

const points = (values: readonly (string | number | null)[]): string =>
  value('c:ptCount', values.length) +
  values.map((one, idx) => (one === null ? '' : element('c:pt', { idx }, element('c:v', {}, escaped(String(one)))))).join('');

const texts = (name: string, cells: string, values: readonly string[]): string =>
  element(name, {}, element('c:strRef', {}, element('c:f', {}, escaped(cells)) + element('c:strCache', {}, points(values))));

const numbers = (cells: string, values: readonly (number | null)[], style: NumberStyle): string =>
  element(
    'c:val',
    {},
    element(
      'c:numRef',
      {},
      element('c:f', {}, escaped(cells)) +
        element('c:numCache', {}, element('c:formatCode', {}, escaped(formatCode(style))) + points(values.map((one) => (one === null ? null : officeValue(one, style))))),
    ),
  );

const pointShapes = ({ pointPaints = [], outline }: ChartSeries): string =>
  pointPaints.map((paint, idx) => element('c:dPt', {}, value('c:idx', idx) + value('c:invertIfNegative', 0) + value('c:bubble3D', 0) + barShape(paint, outline))).join('');

const valueLabels = (position: string): string =>
  element(
    'c:dLbls',
    {},
    value('c:dLblPos', position) + [['c:showLegendKey', 0], ['c:showVal', 1], ['c:showCatName', 0], ['c:showSerName', 0], ['c:showPercent', 0], ['c:showBubbleSize', 0]].map(([name, val]) => value(String(name), val ?? 0)).join(''),
  );

const markXml = ({ marks, paint }: ChartSeries): string =>
  element('c:marker', {}, marks ? value('c:symbol', 'circle') + value('c:size', 6) + element('c:spPr', {}, fillXml(paint) + lineXml(paint, 0.75)) : value('c:symbol', 'none'));

/** One series with its cells and what they hold, so that it shows before anything is reckoned. */
export const seriesXml = ({ kind, categories, style, series }: ChartData, index: number, cells: ChartCells): string => {
  const one = series[index];
  const own = cells.series[index];
  if (one === undefined || own === undefined) return '';
  const head = value('c:idx', index) + value('c:order', index) + texts('c:tx', own.name, [one.name]);
  const data = texts('c:cat', cells.categories, categories) + numbers(own.values, one.values, style);
  if (one.as === 'line')
    return element('c:ser', {}, head + element('c:spPr', {}, lineXml(one.paint, one.width ?? 2, one.dashed)) + markXml(one) + data + value('c:smooth', 0));
  return element('c:ser', {}, head + barShape(one.paint, one.outline) + value('c:invertIfNegative', 0) + pointShapes(one) + (kind === 'bars' ? valueLabels('outEnd') : '') + data);
};
