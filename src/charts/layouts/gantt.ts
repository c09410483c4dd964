import { dayIndex } from '../../model/month';
import type { GanttPlot } from '../../figures/plot';
import type { LayoutBox } from '../scene';
import { ganttAxis, quarterDays } from './ganttAxis';
import { drawDates, timeline } from './ganttBar';
import { stackedGantt } from './ganttStacked';
import { inks } from './inks';
import { isStacked, type Layout } from './layout';
import { line } from './marks';
import { Sketch } from './sketch';
import { ellipsis, textWidth, wrap } from './textWidth';
import { styles, widest } from './textStyles';

const top = 54;

/** Columns either side of the timeline, and the height of a row, by width. */
const measures = (box: LayoutBox, { rows }: GanttPlot) => {
  const isWide = box.width >= 1000;
  const outcome = 14 + Math.max(widest(rows.map(({ slipText }) => slipText), styles.heading), widest(['Against baseline', ...rows.map(({ finishText }) => finishText)], styles.axis));
  const left = isWide ? 286 : Math.min(252, box.width * 0.34);
  const right = isWide ? 176 : Math.max(134, outcome + 2);
  return { left, right: Math.min(right, box.width * 0.26), pitch: isWide && box.compact !== true ? 60 : 50 };
};

const rowText = (sketch: Sketch, row: GanttPlot['rows'][number], middle: number, name: readonly string[], left: number, outcome: number): void => {
  const first = middle - 4 - (name.length - 1) * 9;
  sketch.front.push({ kind: 'rating', x: 0, y: first - 13, size: 16, rating: row.rating });
  name.forEach((text, i) => sketch.write(text, styles.heading, 24, first + i * 18));
  sketch.write(ellipsis(row.stage, left - 32, styles.axis.size), styles.axisStrong, 24, first + name.length * 18 + 1);
  const slip = row.slipped ? styles.heading : styles.label;
  const room = sketch.width - outcome;
  sketch.write(ellipsis(row.slipText, room, slip.size, slip.weight), slip, outcome, middle - 4);
  sketch.write(ellipsis(row.finishText, room, styles.axis.size), styles.axisStrong, outcome, middle + 15);
};

/** Project finishes by financial quarter: elapsed and to go, baseline to forecast, slippage in words at the right. */
export const gantt: Layout<'gantt'> = (plot, rows, box) => {
  if (isStacked(box)) return stackedGantt(plot, rows, box);
  const { left, right, pitch } = measures(box, plot);
  const names = plot.rows.map(({ name }) => wrap(name, left - 34, styles.heading.size, styles.heading.weight, 2));
  const heights = names.map((lines) => pitch + (lines.length > 1 ? 14 : 0));
  const bottom = heights.reduce((sum, height) => sum + height, top);
  const track = timeline(plot, left, box.width - right);
  const outcome = track.right + 14;
  const sketch = new Sketch(box.width, bottom + 28);
  ganttAxis(sketch, quarterDays(plot.from, plot.to), track, { years: 24, quarters: 46, rule: 32, head: 8, bottom });
  const isDated = dayIndex(plot.asAt) >= dayIndex(plot.from) && !track.isBeyond(plot.asAt);
  const now = track.x(plot.asAt);
  if (isDated) {
    sketch.back.push(line(now, top, now, bottom + 4, inks.asAt));
    sketch.write(plot.asAtText, styles.axisStrong, now, bottom + 20, 'middle');
  }
  if (textWidth('Against baseline', 13.5) <= box.width - outcome) sketch.write('Against baseline', styles.axis, outcome, 46);
  let y = top;
  plot.rows.forEach((row, i) => {
    const height = heights[i] ?? pitch;
    sketch.back.push(line(0, y, box.width, y, inks.grid));
    rowText(sketch, row, y + height / 2, names[i] ?? [], left, outcome);
    drawDates(sketch, row, track, y + height / 2, now, { half: 7, under: 15, diamond: 8 });
    const key = rows[i];
    if (key !== undefined) sketch.points.push({ row: key, box: { x: 0, y: y + 1, width: box.width, height: height - 2 } });
    y += height;
  });
  sketch.back.push(line(0, bottom, box.width, bottom, inks.grid));
  return sketch.scene();
};
