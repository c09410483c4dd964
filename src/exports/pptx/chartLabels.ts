import { spread } from '../../charts/layouts/spread';
import { light } from '../../charts/themes';
import type { ColourToken } from '../../charts/paint';
import type { ChartData, ChartSeries } from '../chartSeries';
import { element } from '../xml';
import { widthOf } from './arial';
import { chartType, endWords, isLying, isStacked, lastHeld, type ChartFrame } from './chartFrame';
import { textProperties } from './chartText';

/** What a label says. */
interface Shown {
  value: boolean;
  name: boolean;
}

const shows = ({ value, name }: Shown): string =>
  [
    ['c:showLegendKey', false],
    ['c:showVal', value],
    ['c:showCatName', false],
    ['c:showSerName', name],
    ['c:showPercent', false],
    ['c:showBubbleSize', false],
  ]
    .map(([tag, on]) => element(String(tag), { val: Number(on) }))
    .join('');

const nothing = element('c:dLbls', {}, shows({ value: false, name: false }));

type Position = 'r' | 't' | 'ctr' | 'outEnd';

interface Label {
  index: number;
  shown: Shown;
  position: Position;
  fill: ColourToken;
  /** Pixels it is moved down by, to keep clear of a neighbour. */
  down: number;
}

const moved = (down: number, { height }: ChartFrame): string =>
  down === 0 ? '' : element('c:layout', {}, element('c:manualLayout', {}, element('c:x', { val: 0 }) + element('c:y', { val: (down / height).toFixed(4) })));

const labelXml = ({ index, shown, position, fill, down }: Label, frame: ChartFrame): string =>
  element(
    'c:dLbl',
    {},
    element('c:idx', { val: index }) +
      moved(down, frame) +
      textProperties({ fill, bold: true }) +
      element('c:dLblPos', { val: position }) +
      shows(shown) +
      (shown.name && shown.value ? '<c:separator> </c:separator>' : ''),
  );

const onSome = (labels: readonly Label[], frame: ChartFrame): string =>
  labels.length === 0 ? nothing : element('c:dLbls', {}, labels.map((label) => labelXml(label, frame)).join('') + shows({ value: false, name: false }));

const textPaints: Partial<Record<ColourToken, ColourToken>> = { sbc: 'sbc-text', ehdc: 'ehdc-text', 'ghost-line': 'ink-3' };

/** True for a colour on which dark words are easier to read. */
const isPale = (token: ColourToken): boolean => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(light[token].slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
};

/** How far each line's end label goes down from its place so that no two touch, by series. */
const shifts = (lines: readonly ChartSeries[], { plot, scale }: ChartFrame): Map<ChartSeries, number> => {
  const rise = ({ values }: ChartSeries): number => ((scale.high - (values[lastHeld(values)] ?? 0)) / (scale.high - scale.low)) * plot.height;
  const wanted = lines.map(rise);
  const set = spread(wanted, chartType.pixels * 1.25, 0, plot.height);
  return new Map(lines.map((series, i) => [series, Math.round((set[i] ?? 0) - (wanted[i] ?? 0))]));
};

/** A line is named and numbered at its last value; a level line is named on the line, clear of the edge. */
const lineLabels = (series: ChartSeries, data: ChartData, frame: ChartFrame): string => {
  const last = lastHeld(series.values);
  const named = frame.legend === undefined;
  if (last < 0) return nothing;
  const fill = textPaints[series.paint] ?? series.paint;
  if (series.dashed === true) {
    if (!named) return nothing;
    const inset = Math.ceil(widthOf(series.name, chartType.pixels, true) / 2 / frame.slot - 0.5);
    return onSome([{ index: Math.max(0, last - Math.max(0, inset)), shown: { value: false, name: true }, position: 't', fill, down: 0 }], frame);
  }
  const latest = Math.max(...data.series.filter(({ dashed }) => dashed !== true).map(({ values }) => lastHeld(values)));
  const atEnd = data.series.filter((one) => one.as === 'line' && one.dashed !== true && lastHeld(one.values) === latest);
  const down = shifts(atEnd, frame).get(series) ?? 0;
  return onSome([{ index: last, shown: { value: true, name: named && data.series.length > 1 }, position: last === latest ? 'r' : 't', fill, down }], frame);
};

/** Numbers in or beyond the bars, where there is room for them. */
const barLabels = ({ values, paint, pointPaints }: ChartSeries, data: ChartData, frame: ChartFrame): string => {
  const stacked = isStacked(data);
  const lying = isLying(data);
  const { plot, scale, slot } = frame;
  const bars = stacked ? 1 : data.series.filter(({ as }) => as === 'bar').length;
  const thick = (slot * 0.7) / bars;
  const long = (value: number): number => (Math.abs(value) / (scale.high - scale.low)) * (lying ? plot.width : plot.height);
  const fits = (value: number): boolean => {
    const width = widthOf(endWords('', value, data, scale), chartType.pixels, true);
    const [across, along] = lying ? [chartType.pixels, width + 6] : [width, chartType.pixels + 4];
    return across <= thick * (lying || !stacked ? 1.4 : 1) && (!stacked || along <= long(value));
  };
  const fillOf = (index: number): ColourToken => (stacked ? (isPale(pointPaints?.[index] ?? paint) ? 'ink' : 'paper') : 'ink');
  return onSome(
    values.flatMap((value, index) =>
      value !== null && fits(value) ? [{ index, shown: { value: true, name: false }, position: stacked ? 'ctr' : 'outEnd', fill: fillOf(index), down: 0 } as const] : [],
    ),
    frame,
  );
};

/** The labels of one series: those that stand without touching another. */
export const labelsXml = (series: ChartSeries, data: ChartData, frame: ChartFrame): string =>
  series.as === 'line' ? lineLabels(series, data, frame) : barLabels(series, data, frame);
