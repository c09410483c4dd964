import { niceScale, tickText, type NiceScale } from '../../charts/layouts/scale';
import type { ChartData, ChartSeries } from '../chartSeries';
import { widthOf } from './arial';
import type { Box } from './geometry';

/** Size of the type in a chart, in pixels and points. */
export const chartType = { pixels: 16, points: 12 } as const;

/** Where the parts of a chart lie within its frame, in pixels of the frame. */
export interface ChartFrame {
  width: number;
  height: number;
  /** The plot itself, without the words round it. */
  plot: Box;
  /** Absent where the lines are named beside their ends. */
  legend?: Box | undefined;
  scale: NiceScale;
  /** Room of one category along its axis. */
  slot: number;
}

/** True for bars that lie. */
export const isLying = ({ kind }: Pick<ChartData, 'kind'>): boolean => kind === 'bars' || kind === 'stacked-bars';

/** True for bars that add up. */
export const isStacked = ({ kind }: Pick<ChartData, 'kind'>): boolean => kind === 'stacked-columns' || kind === 'stacked-bars';

/** Index of the last value of a series; -1 where it has none. */
export const lastHeld = (values: readonly (number | null)[]): number => values.findLastIndex((value) => value !== null);

/** True for targets and limits, which are lines to read by and no measurements. */
export const isReference = ({ dashed, width = 2 }: Pick<ChartSeries, 'dashed' | 'width'>): boolean => dashed === true || width <= 1;

/** Height of the unit's line above a plot, clear of the topmost number of the axis. */
export const unitRoom = 36;

const heldOf = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

const reached = ({ kind, series, categories }: ChartData): number[] => {
  const alone = series.filter(({ as }) => as === 'line' || !isStacked({ kind })).flatMap(({ values }) => heldOf(values));
  const stacks = categories.map((_, i) => series.filter(({ as }) => as === 'bar').reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  return isStacked({ kind }) ? [...alone, ...stacks] : alone;
};

const scaleOf = (data: ChartData): NiceScale => {
  const values = reached(data);
  const share = data.style.startsWith('percent') && values.every((value) => value <= 100);
  return niceScale({ values, fromZero: data.fromZero, ceiling: share ? 100 : undefined, whole: data.style === 'count' });
};

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text, chartType.pixels)), 0);

/** Words of a line's end mark: "Stevenage 461". */
export const endWords = (name: string, value: number, { style }: Pick<ChartData, 'style'>, { step }: NiceScale): string => `${name} ${tickText(value, style === 'percent-2' ? 0.01 : step, style)}`;

/** True where every line can be named in the room to the right of its last value, so that no legend is needed. */
const namesFit = (data: ChartData, slot: number, scale: NiceScale): boolean => {
  const measured = data.series.filter((one) => !isReference(one));
  const last = Math.max(...measured.map(({ values }) => lastHeld(values)));
  const room = (data.categories.length - last - 0.5) * slot - 14;
  return data.kind === 'lines' && measured.length <= 3 && measured.every(({ name, values }) => widest([endWords(name, values[lastHeld(values)] ?? 0, data, scale)]) <= room);
};

/** Sets a chart out in a frame: words at the left, unit and legend above, categories beneath. */
export const chartFrame = (data: ChartData, { width, height }: Pick<Box, 'width' | 'height'>): ChartFrame => {
  const scale = scaleOf(data);
  const lying = isLying(data);
  const ticks = scale.ticks.map((tick) => tickText(tick, scale.step, data.style));
  const left = Math.min(width * 0.32, widest(lying ? data.categories : ticks)) + 14;
  const slot = lying ? 0 : (width - left - 20) / data.categories.length;
  const legend = data.series.length > 1 && !namesFit(data, slot, scale);
  const top = (legend ? 28 : 0) + unitRoom;
  const plot: Box = { x: left, y: top, width: width - left - 20, height: height - top - 34 };
  const keys = data.series.reduce((sum, { name }) => sum + widthOf(name, chartType.pixels) + 76, 0);
  return {
    width,
    height,
    plot,
    legend: legend ? { x: 0, y: 0, width: Math.min(width, keys), height: 26 } : undefined,
    scale,
    slot: (lying ? plot.height : plot.width) / data.categories.length,
  };
};
