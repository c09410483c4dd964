import { spread } from '../../charts/layouts/spread';
import { light } from '../../charts/themes';
import type { ColourToken } from '../../charts/paint';
import type { ChartData, ChartSeries } from '../chartSeries';
import { element } from '../xml';
import { widthOf } from './arial';
import { chartType, endWords, isLying, isReference, isStacked, lastHeld, type ChartFrame } from './chartFrame';
import { oneLine, textProperties } from './chartText';

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

type Position = 'r' | 't' | 'b' | 'ctr' | 'outEnd';

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
      textProperties({ fill, bold: true }, oneLine) +
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
  return red * 0.299 + green * 0.587 + blue * 0.114 > 115;
};

/** Height of a label in pixels, with the air it needs. */
const labelHeight = chartType.pixels * 1.25;

const rise = (value: number, { plot, scale }: ChartFrame): number => ((scale.high - value) / (scale.high - scale.low)) * plot.height;

const lastValue = ({ values }: ChartSeries): number => values[lastHeld(values)] ?? 0;

/** Where an end label stands so that no reference line runs through it, in pixels from the top of the plot. */
const clearOf = (references: readonly ChartSeries[], at: number, frame: ChartFrame): number => {
  const struck = references.map((one) => rise(lastValue(one), frame)).find((y) => Math.abs(y - at) < labelHeight * 0.6);
  if (struck === undefined) return at;
  return at < struck ? struck - labelHeight * 0.6 : struck + labelHeight * 0.6;
};

/** How far each line's end label goes down from its place so that no two touch, by series. */
const shifts = (lines: readonly ChartSeries[], references: readonly ChartSeries[], frame: ChartFrame): Map<ChartSeries, number> => {
  const own = lines.map((series) => rise(lastValue(series), frame));
  const set = spread(own.map((at) => clearOf(references, at, frame)), labelHeight, 0, frame.plot.height);
  return new Map(lines.map((series, i) => [series, Math.round((set[i] ?? 0) - (own[i] ?? 0))]));
};

/** A level line is named on the line, clear of the edge, on the side away from the nearest measured value. */
const referenceLabel = (series: ChartSeries, measured: readonly ChartSeries[], frame: ChartFrame): Label => {
  const inset = Math.ceil(widthOf(series.name, chartType.pixels, true) / 2 / frame.slot - 0.5);
  const distances = measured.map((one) => lastValue(one) - lastValue(series)).toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return {
    index: Math.max(0, lastHeld(series.values) - Math.max(0, inset)),
    shown: { value: false, name: true },
    position: (distances[0] ?? 0) > 0 ? 'b' : 't',
    fill: series.paint,
    down: 0,
  };
};

/** True where a line comes down to a value: a label above it would be struck through. */
const fallsTo = ({ values }: ChartSeries, index: number): boolean => (values[index - 1] ?? -Infinity) > (values[index] ?? 0);

/** Height of the column of a month; nought where there is none. */
const columnAt = ({ series }: ChartData, index: number): number => series.reduce((sum, { as, values }) => (as === 'bar' ? sum + (values[index] ?? 0) : sum), 0);

/**
 * Where the last value of a line is numbered: at its end, above it where a column stands beside, beneath it where the
 * line comes down to it. Undefined where the words would lie on a column.
 */
const endPosition = (series: ChartSeries, index: number, isLatest: boolean, data: ChartData): Position | undefined => {
  const column = columnAt(data, index);
  if (column > 0) return (series.values[index] ?? 0) > column && !fallsTo(series, index) ? 't' : undefined;
  if (isLatest) return 'r';
  return fallsTo(series, index) ? 'b' : 't';
};

/** A line is named and numbered at its last value. */
const lineLabels = (series: ChartSeries, data: ChartData, frame: ChartFrame): string => {
  const last = lastHeld(series.values);
  const named = frame.legend === undefined && data.series.length > 1;
  const lines = data.series.filter(({ as }) => as === 'line');
  const [measured, references] = [lines.filter((one) => !isReference(one)), lines.filter(isReference)];
  if (last < 0) return nothing;
  if (isReference(series)) return named ? onSome([referenceLabel(series, measured, frame)], frame) : nothing;
  const latest = Math.max(...measured.map(({ values }) => lastHeld(values)));
  const atEnd = measured.filter(({ values }) => lastHeld(values) === latest);
  const fill = textPaints[series.paint] ?? series.paint;
  const down = shifts(atEnd, references, frame).get(series) ?? 0;
  const position = endPosition(series, last, last === latest, data);
  return position === undefined ? nothing : onSome([{ index: last, shown: { value: true, name: named }, position, fill, down: position === 't' ? 0 : down }], frame);
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
