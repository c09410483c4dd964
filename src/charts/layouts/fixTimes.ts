import type { FixRange, FixTimesPlot } from '../../figures/plot';
import { decimal } from '../../figures/format';
import type { LayoutBox } from '../scene';
import { inks } from './inks';
import { isStacked, type Layout } from './layout';
import { circle, line, rect } from './marks';
import { linear, niceScale } from './scale';
import { Sketch, type Place } from './sketch';
import { ellipsis } from './textWidth';
import { styles, widest } from './textStyles';

/** Measures; where stacked, a row's words stand above its ranges. */
const measures = (box: LayoutBox, { rows }: FixTimesPlot) => {
  const texts = rows.flatMap(({ label, meaning, targetText }) => [widest([label], styles.heading), widest([meaning, targetText], styles.axis)]);
  const words = Math.min(box.width * 0.4, Math.max(168, ...texts.map((width) => width + 12)));
  return isStacked(box)
    ? { top: 58, pitch: 122, left: 10, right: 24, lead: 66, isStacked: true }
    : { top: 58, pitch: 78, left: words, right: 36, lead: 0, isStacked: false };
};

const shareTicks = (most: number): number[] => {
  if (most <= 2) return [0, 0.5, 1, 1.5, 2];
  const { ticks } = niceScale({ values: [0, most], fromZero: true, whole: true });
  return ticks.includes(1) ? ticks : [0, 1, ...ticks.slice(1)];
};

const shareText = (share: number): string => {
  if (share === 0.5) return '½ of target';
  if (share === 1.5) return '1½ times';
  return share === 0 ? '0' : `${decimal(share, 0)} times`;
};

const drawScale = (sketch: Sketch, ticks: readonly number[], x: (share: number) => number, top: number, bottom: number): void => {
  sketch.back.push(rect(x(1), top - 6, sketch.width - 2 - x(1), bottom - top + 6, inks.future));
  for (const tick of ticks) sketch.back.push(line(x(tick), top - 6, x(tick), bottom, tick === 1 ? inks.target : tick === 0 ? inks.baseline : inks.grid));
  sketch.write('Target', styles.target, x(1), top - 14, 'middle');
  for (const tick of ticks) {
    if (tick !== 1) sketch.write(shareText(tick), styles.axis, x(tick), top - 14, 'middle');
  }
  sketch.write('Inside target', styles.axisStrong, x(1) - 10, top - 34, 'end');
  sketch.write('Later than target', styles.axisStrong, x(1) + 10, top - 34);
};

const drawBefore = (sketch: Sketch, { median, p90 }: FixRange, label: string | null, y: number, x: (share: number) => number): void => {
  const ink = { stroke: 'ghost-line', strokeWidth: 2, role: 'before' } as const;
  const end = x(p90 ?? median);
  if (p90 !== null) sketch.data.push(line(x(median), y, end, y, ink), line(end, y - 5, end, y + 5, ink));
  sketch.data.push(circle(x(median), y, 4.2, { ...inks.ghostRing, role: 'before' }));
  sketch.place(label ?? '', styles.ghost, [{ x: end + 9, y: y + 4.5 }, { x: x(median) - 9, y: y + 4.5, anchor: 'end' }], { halo: 'paper' });
};

const drawNow = (sketch: Sketch, { median, medianText, p90, p90Text }: FixRange, y: number, x: (share: number) => number): void => {
  const bar = { stroke: 'both', strokeWidth: 3.5, role: 'now' } as const;
  const [from, to] = [x(median), x(p90 ?? median)];
  if (p90 !== null) sketch.data.push(line(from, y, to, y, bar), line(to, y - 8, to, y + 8, { ...bar, strokeWidth: 3 }));
  sketch.data.push(circle(from, y, 7, { fill: 'both', role: 'now' }));
  const over = (at: number, outward: 'start' | 'end'): Place[] => [
    { x: at, y: y - 13, anchor: 'middle' },
    { x: at, y: y - 13, anchor: outward },
  ];
  const isClose = p90 !== null && to - from < widest([medianText, p90Text], styles.value) + 4;
  sketch.place(medianText, styles.value, isClose ? [{ x: from, y: y - 13, anchor: 'end' }, { x: from - 11, y: y + 5, anchor: 'end' }] : over(from, 'end'));
  if (p90Text !== null) sketch.place(p90Text, styles.value, isClose ? [{ x: to, y: y - 13 }, { x: to + 6, y: y + 5 }] : over(to, 'start'));
};

const rowWords = (sketch: Sketch, { label, meaning, targetText }: FixTimesPlot['rows'][number], y: number, room: number): void => {
  sketch.write(ellipsis(label, room, styles.heading.size, styles.heading.weight), styles.heading, 0, y + 26);
  sketch.write(ellipsis(meaning, room, styles.axis.size), styles.axisStrong, 0, y + 44);
  sketch.write(ellipsis(targetText, room, styles.axis.size), styles.axis, 0, y + 61);
};

/** Median and 90th percentile as shares of the target, one row a priority, so that one dashed line serves them all. */
export const fixTimes: Layout<'fix-times'> = (plot, rows, box) => {
  const { top, pitch, left, right, lead, isStacked: stacked } = measures(box, plot);
  const shares = plot.rows.flatMap(({ now, before }) => [now, before]).flatMap((range) => (range === null ? [] : [range.median, range.p90 ?? 0]));
  const ticks = shareTicks(Math.max(2, ...shares));
  const x = linear(0, ticks.at(-1) ?? 2, left, box.width - right);
  const bottom = top + pitch * plot.rows.length;
  const sketch = new Sketch(box.width, bottom + 6);
  drawScale(sketch, ticks, x, top, bottom);
  plot.rows.forEach((row, i) => {
    const y = top + i * pitch;
    if (i > 0) sketch.back.push(line(0, y, box.width - right, y, inks.grid));
    if (stacked) sketch.back.push(rect(0, y + 1, box.width, lead - 2, inks.plate));
    rowWords(sketch, row, y, stacked ? box.width : left - 10);
    if (row.now === null) sketch.write(ellipsis(row.emptyText, box.width - left - 16, 13.5), styles.note, left + 12, y + lead + 35, 'start', { halo: 'paper' });
    else drawNow(sketch, row.now, y + lead + (stacked ? 24 : 30), x);
    if (row.before !== null) drawBefore(sketch, row.before, plot.beforeLabel, y + lead + (stacked ? 44 : 58), x);
    const key = rows[i];
    if (key !== undefined) sketch.points.push({ row: key, box: { x: 0, y: y + 4, width: box.width, height: pitch - 8 } });
  });
  return sketch.scene();
};
