import type { ColumnsPlot } from '../../figures/plot';
import { valueOf } from '../../model/reading';
import { axisDepth, centre, evenEdges, financialYearAxis, slotPoints } from './financialYearAxis';
import { columnLabels, labelRoom } from './columnLabels';
import { stackedColumns, type Column } from './columnStack';
import { skyline } from './skyline';
import { inks, seriesPaint, seriesRole } from './inks';
import { isNarrow, plotHeight, type Layout } from './layout';
import { line, rect } from './marks';
import { headRoom, quarterRows, quarterRowsHeight } from './quarterRows';
import { held, plain } from './readings';
import { linear, niceScale } from './scale';
import { Sketch } from './sketch';
import { styles, widest } from './textStyles';
import { tickRoom, valueAxis } from './valueAxis';

/** Pixels left free between the councils of a column. */
const gap = 2;

const drawColumn = (sketch: Sketch, column: Column, left: number, width: number, y: (value: number) => number): void => {
  const top = y(column.height);
  if (column.parts.length > 0) sketch.back.push(rect(left - 1.5, top - 1.5, width + 3, y(0) - top + 1.5, inks.plate));
  for (const { from, to, paint, free } of column.parts) {
    const height = y(from) - y(to) - free;
    sketch.data.push(rect(left, y(to) + free, width, height, { fill: seriesPaint(paint), role: seriesRole(paint) }));
  }
  sketch.keepClear({ left, right: left + width, top, bottom: y(0) });
  for (const { from, to } of column.absent) {
    const head = Math.max(y(to), y(Infinity));
    sketch.front.push(rect(left + 0.75, head, width - 1.5, Math.max(6, y(from) - head - gap), inks.missing));
  }
};

/** Room above the plot: more where a high column would run its label into the unit. */
const headOf = (plot: ColumnsPlot, share: (value: number) => number, height: number, slot: number): number => {
  const reach = widest([plot.unit], styles.axis) + 24;
  const crowded = plot.totals.some((total, i) => slot * i < reach && (1 - share(valueOf(total) ?? 0)) * height < 12);
  return crowded ? 48 : 32;
};

/** Columns by month of the financial year, stacked by council, with last year as a ghost skyline behind. */
export const columns: Layout<'columns'> = (plot, rows, box) => {
  const narrow = isNarrow(box);
  const slots = plot.axis.months.length;
  const stack = stackedColumns(plot, gap);
  const ghost = plot.ghost === undefined ? [] : held(plot.ghost.values);
  const scale = niceScale({
    values: [0, ...stack.map(({ height }) => height), ...ghost.map(({ value }) => value)],
    fromZero: true,
    whole: plot.style === 'count',
  });
  const left = Math.max(tickRoom(scale, plot.style, narrow ? 40 : 52), headRoom(plot.quarterRows, box, narrow));
  const right = box.width - labelRoom(plot, stack, box, left);
  const edges = evenEdges(left, right, slots);
  const slot = (right - left) / slots;
  const width = Math.min(slot * 0.62, 40);
  const height = plotHeight(box, 170, 170, 230);
  const top = headOf(plot, (value) => value / scale.high, height, slot);
  const bottom = top + height;
  const y = (value: number): number => Math.max(top, linear(0, scale.high, bottom, top)(Math.min(value, scale.high)));

  const sketch = new Sketch(box.width, bottom + axisDepth(plot.axis) + quarterRowsHeight(plot.quarterRows) + 8);
  sketch.write(plot.unit, styles.axis, 0, 18);
  valueAxis(sketch, { scale, style: plot.style, y, left, right });
  if (plot.ghost !== undefined) skyline(sketch, plot.ghost.values, edges, y, bottom);
  stack.forEach((column, i) => drawColumn(sketch, column, centre(edges, i) - width / 2, width, y));
  sketch.front.push(line(left, bottom, right, bottom, inks.baseline));
  financialYearAxis(sketch, edges, bottom, plot.axis);
  quarterRows(sketch, plot.quarterRows, edges, bottom + axisDepth(plot.axis), narrow);
  columnLabels(sketch, { plot, stack, edges, y, width, narrow });
  sketch.points.push(...slotPoints(rows, edges, top - 20, bottom + 24, plot.axis.months));
  sketch.live = {
    area: { left, top, right, bottom },
    slots,
    domain: [0, scale.high],
    ticks: scale.ticks,
    series: plot.stack.map(({ key, paint, values }, i) => ({
      kind: 'bar',
      key,
      values: plain(values, slots),
      paint: seriesPaint(paint),
      width,
      stack: 'all',
      gap: i < plot.stack.length - 1 ? gap : 0,
    })),
  };
  return sketch.scene();
};
