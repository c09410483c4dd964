import { monthShort } from '../../figures/format';
import type { YearAxis } from '../../figures/plot';
import type { ScenePoint } from '../scene';
import { inks } from './inks';
import { line, rect } from './marks';
import type { Sketch } from './sketch';
import { styles } from './textStyles';

/** Edges of equally wide slots: one more than there are slots. */
export const evenEdges = (left: number, right: number, slots: number): number[] =>
  Array.from({ length: slots + 1 }, (_, i) => left + ((right - left) * i) / slots);

/** Centre of a slot. */
export const centre = (edges: readonly number[], slot: number): number => ((edges[slot] ?? 0) + (edges[slot + 1] ?? 0)) / 2;

/**
 * The boxes of points that fill their slots, for inspection. A row named by a month of the axis stands in that
 * month's slot, any other row in its turn.
 */
export const slotPoints = (rows: readonly string[], edges: readonly number[], top: number, bottom: number, months: readonly string[] = []): ScenePoint[] =>
  rows.flatMap((row, turn) => {
    const slot = months.includes(row) ? months.indexOf(row) : turn;
    const [left, right] = [edges[slot], edges[slot + 1]];
    return left === undefined || right === undefined ? [] : [{ row, box: { x: left + 1, y: top, width: right - left - 2, height: bottom - top } }];
  });

/** Measures of the axis under one year and under two. */
const measures = (years: number) =>
  years > 1
    ? { months: 17, bands: 25, height: 22, baseline: 15.5, plate: 22, bottom: 74 }
    : { months: 18, bands: 27, height: 24, baseline: 16.5, plate: 24, bottom: 51 };

/** Depth of the axis below the baseline: months, quarter bands and, for two years, the year line. */
export const axisDepth = ({ years }: YearAxis): number => measures(years.length).bottom;

const monthLabels = (sketch: Sketch, edges: readonly number[], y: number, axis: YearAxis): void => {
  const slot = ((edges.at(-1) ?? 0) - (edges[0] ?? 0)) / axis.months.length;
  const everyThird = slot < 9.5;
  axis.months.forEach((month, i) => {
    const name = monthShort(month);
    const text = slot >= 34 && axis.years.length === 1 ? name : name.charAt(0);
    if (!everyThird || i % 3 === 0) sketch.write(text, styles.axis, centre(edges, i), y, 'middle');
  });
};

/** One quarter's band: full, hatched over the months with figures, or dotted where none has begun. */
const quarterBand = (sketch: Sketch, edges: readonly number[], quarter: number, y: number, axis: YearAxis): void => {
  const { height, baseline, plate } = measures(axis.years.length);
  const first = quarter * 3;
  const done = Math.max(0, Math.min(3, axis.done - first));
  const left = (edges[first] ?? 0) + 1.5;
  const right = (edges[first + 3] ?? edges.at(-1) ?? 0) - 1.5;
  const reached = done === 3 ? right : (edges[first + done] ?? right);
  const name = `Q${(quarter % 4) + 1}`;
  if (done === 0 || done === 3) {
    sketch.back.push(rect(left, y, right - left, height, done === 3 ? inks.band : inks.bandFuture));
    sketch.write(name, styles.band, (left + right) / 2, y + baseline, 'middle');
    return;
  }
  const part = reached - left;
  sketch.back.push(rect(left, y, part, height, inks.bandPart), rect(left, y, part, height, inks.hatch), rect(reached, y, right - reached, height, inks.bandFuture));
  const isLong = part >= 82 && axis.years.length === 1;
  const middle = part < 32 ? (left + right) / 2 : left + part / 2;
  const cover = isLong ? 74 : plate;
  sketch.back.push(rect(middle - cover / 2, y + 2.5, cover, height - 5, inks.plate));
  sketch.write(isLong ? `${name} to date` : name, styles.band, middle, y + baseline, 'middle');
};

const yearLine = (sketch: Sketch, edges: readonly number[], baseline: number, axis: YearAxis): void => {
  const end = edges.at(-1) ?? 0;
  axis.years.forEach((year, i) => {
    const left = (edges[i * 12] ?? end) + 1.5;
    sketch.back.push(line(left, baseline + 52, (edges[i * 12 + 12] ?? end) - 1.5, baseline + 52, inks.laneYear));
    sketch.write(year, styles.band, left, baseline + 67);
  });
  const part = axis.done % 3 === 0 ? '' : `Q${(Math.floor(axis.done / 3) % 4) + 1} to date`;
  sketch.write(part, styles.axis, end - 1.5, baseline + 67, 'end');
};

/**
 * Month labels and quarter bands under a plot, with a year line where there are two years.
 * @param edges edges of the month slots in pixels, evenly spaced or by days
 * @param baseline bottom of the plot
 */
export const financialYearAxis = (sketch: Sketch, edges: readonly number[], baseline: number, axis: YearAxis): void => {
  const { months, bands } = measures(axis.years.length);
  monthLabels(sketch, edges, baseline + months, axis);
  for (let quarter = 0; quarter * 3 < axis.months.length; quarter += 1) quarterBand(sketch, edges, quarter, baseline + bands, axis);
  if (axis.years.length > 1) yearLine(sketch, edges, baseline, axis);
};
