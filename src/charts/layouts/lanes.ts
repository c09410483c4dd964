import { dayIndex, firstDay, lastDay, type Day, type Month } from '../../model/month';
import type { LanesPlot } from '../../figures/plot';
import type { Ink, LayoutBox } from '../scene';
import { axisDepth, financialYearAxis } from './financialYearAxis';
import { inks, severityInk } from './inks';
import { isStacked, type Layout } from './layout';
import { markReach, packLane, type Placed } from './lanePacking';
import { circle, diamond, line, rect } from './marks';
import { Sketch } from './sketch';
import { ellipsis } from './textWidth';
import { styles, widest } from './textStyles';

const tailInk: Record<1 | 2 | 3, Ink> = {
  1: { stroke: 'ink', strokeWidth: 6, role: 'tail' },
  2: { stroke: 'axis', strokeWidth: 5, role: 'tail' },
  3: { stroke: 'axis', strokeWidth: 2.5, role: 'tail' },
};

/** Measures of the lanes; where stacked, each lane's name stands above it. */
const measures = (box: LayoutBox, plot: LanesPlot) => {
  const isCompact = box.compact === true || box.width < 700;
  const name = isCompact ? { ...styles.axisStrong } : styles.rowLabel;
  const left = isStacked(box) ? 0 : Math.min(box.width * 0.35, Math.max(isCompact ? 168 : 196, widest(plot.lanes.map(({ label }) => label), name) + 20));
  return { isCompact, name, left, top: isCompact ? 10 : 14, pitch: isCompact ? 27 : 33, level: isCompact ? 21 : 24, head: isStacked(box) ? 20 : 0 };
};

const dayEdges = (months: readonly Month[], left: number, right: number) => {
  const first = dayIndex(firstDay(months[0] ?? '2000-01'));
  const end = dayIndex(lastDay(months.at(-1) ?? '2000-01')) + 1;
  const x = (day: number): number => left + ((Math.max(first, Math.min(end, day)) - first) / (end - first)) * (right - left);
  return { edges: [...months.map((month) => x(dayIndex(firstDay(month)))), right], xOf: (day: Day, shift: number) => x(dayIndex(day) + shift) };
};

const drawMark = (sketch: Sketch, { x, tail, severity }: Placed, y: number): void => {
  const reach = markReach[severity];
  sketch.data.push(line(x, y, x + reach + tail, y, tailInk[severity]));
  if (severity === 1) sketch.data.push(diamond(x, y, reach, severityInk[1]));
  else if (severity === 2) sketch.data.push(rect(x - reach, y - reach, 2 * reach, 2 * reach, severityInk[2]));
  else sketch.data.push(circle(x, y, reach - 0.5, severityInk[3]));
};

/** Outages by service and start date; the tail is hours lost. Marks that would collide are stacked within the lane. */
export const lanes: Layout<'lanes'> = (plot, rows, box) => {
  const { isCompact, name, left, top, pitch, level, head } = measures(box, plot);
  const { edges, xOf } = dayEdges(plot.axis.months, left, box.width);
  const end = xOf(plot.asAt, 1);
  const most = Math.max(1, ...plot.marks.map(({ hours }) => hours));
  const perHour = Math.min(isCompact ? 3.4 : 6.4, (box.width - left) * 0.2 / most);
  const placed = plot.lanes.map((_, lane) => {
    const marks = plot.marks.filter((mark) => mark.lane === lane).map((mark) => ({ ...mark, x: xOf(mark.day, 0.5), tail: mark.hours * perHour }));
    return packLane(marks, { left, right: box.width, end });
  });
  const heights = placed.map((marks) => head + Math.max(pitch, (Math.max(0, ...marks.map((mark) => mark.level)) + 1) * level + pitch - level));
  const bottom = heights.reduce((sum, height) => sum + height, top);

  const sketch = new Sketch(box.width, bottom + axisDepth(plot.axis) + 4);
  edges.forEach((x, i) => {
    if (i % 3 === 0) sketch.back.push(line(x, top - 6, x, bottom, inks.laneQuarter));
  });
  if (end < box.width) sketch.back.push(rect(end, top - 6, box.width - end, bottom - top + 6, inks.future));
  sketch.back.push(line(end, top - 6, end, bottom, inks.asAt));
  financialYearAxis(sketch, edges, bottom, plot.axis);
  let y = top;
  plot.lanes.forEach(({ label }, lane) => {
    const height = heights[lane] ?? pitch;
    // What is still to come has no lanes: its words stand on the wash alone.
    sketch.back.push(line(0, y + height - 0.5, lane === plot.lanes.length - 1 ? box.width : end, y + height - 0.5, inks.grid));
    const room = head > 0 ? box.width : left - 8;
    sketch.write(ellipsis(label, room, name.size), name, 0, head > 0 ? y + 16 : y + pitch / 2 + 5, 'start', head > 0 ? { halo: 'paper' } : {});
    for (const mark of placed[lane] ?? []) {
      const at = y + head + pitch / 2 + mark.level * level;
      drawMark(sketch, mark, at);
      const style = mark.severity === 1 ? styles.value : styles.axisStrong;
      if (mark.label !== undefined) sketch.write(mark.text, style, mark.label.x, at + 5, mark.label.anchor, { halo: 'paper' });
      if (rows.includes(mark.row)) {
        const reach = markReach[mark.severity];
        sketch.points.push({ row: mark.row, box: { x: mark.x - reach - 3, y: at - 11, width: 2 * reach + mark.tail + 6, height: 22 } });
      }
    }
    y += height;
  });
  sketch.points.sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
  const coming = (end + box.width) / 2;
  if (!isCompact && plot.marks.every(({ day }) => xOf(day, 0) <= end)) sketch.write('No data yet', styles.axis, coming, (top + bottom) / 2 + 5, 'middle', { role: 'no-data' });
  return sketch.scene();
};
