import type { LinesPlot } from '../../figures/plot';
import { isHeld } from '../../model/reading';
import { axisDepth, centre, evenEdges, financialYearAxis, slotPoints } from './financialYearAxis';
import { inks, seriesPaint, seriesRole } from './inks';
import { isNarrow, plotHeight, type Layout } from './layout';
import { drawDots, drawGaps, drawLine, liveLine, type LineSpec } from './lineMarks';
import { callouts, endLabels, endRoom, rangeLabels, targetLabel } from './lineLabels';
import { circle, line, rect } from './marks';
import { held } from './readings';
import { linear, niceScale } from './scale';
import { Sketch } from './sketch';
import { styles } from './textStyles';
import { targetRule } from './targetRule';
import { tickRoom, valueAxis } from './valueAxis';

const scaleOf = ({ series, target, callouts: called, normalRange, cut, style }: LinesPlot) =>
  niceScale({
    values: [
      ...series.flatMap(({ values }) => held(values).map(({ value }) => value)),
      ...called.map(({ value }) => value),
      ...(target === undefined ? [] : [target.value]),
      ...(normalRange === undefined ? [] : [normalRange.upper, normalRange.lower]),
    ],
    fromZero: !cut,
    whole: style === 'count',
    ceiling: style.startsWith('percent') ? 100 : undefined,
  });

const spec = ({ key, values, paint, strong }: LinesPlot['series'][number]): LineSpec => ({
  key,
  values,
  paint: seriesPaint(paint),
  strokeWidth: strong ? 2.75 : 2.25,
  role: seriesRole(paint),
});

const normalBand = (sketch: Sketch, { upper, mean, lower }: NonNullable<LinesPlot['normalRange']>, y: (value: number) => number, left: number, right: number): void => {
  const edge = { stroke: 'band-line', strokeWidth: 1, dash: '2 3', role: 'limit' } as const;
  sketch.back.push(rect(left, y(upper), right - left, y(lower) - y(upper), { fill: 'band', role: 'range' }));
  sketch.back.push(line(left, y(upper), right, y(upper), edge), line(left, y(lower), right, y(lower), edge));
  sketch.back.push(line(left, y(mean), right, y(mean), { stroke: 'band-line', strokeWidth: 1.25, role: 'mean' }));
};

const seriesMarks = (sketch: Sketch, series: LinesPlot['series'][number], range: LinesPlot['normalRange'], edges: readonly number[], y: (value: number) => number): void => {
  const fill = seriesPaint(series.paint);
  const isOutside = (value: number): boolean => range !== undefined && (value > range.upper || value < range.lower);
  if (series.everyPoint) {
    drawDots(sketch, series.values, { edges, y }, (_, value) =>
      isOutside(value) ? { r: 5, ink: { fill: 'paper', stroke: 'ink', strokeWidth: 2, role: 'outside' } } : { r: 2.9, ink: { fill } },
    );
  }
  const last = held(series.values).at(-1);
  if (last === undefined || (series.everyPoint && isOutside(last.value))) return;
  const [x, top] = [centre(edges, last.slot), y(last.value)];
  const ink = { fill, stroke: 'paper', strokeWidth: 1.5, role: seriesRole(series.paint) } as const;
  sketch.front.push(series.mark === 'square' ? rect(x - 4.5, top - 4.5, 9, 9, ink) : circle(x, top, 5, ink));
};

/** Month ends over one or two financial years, one line a series, with target, normal range and called-out points. */
export const lines: Layout<'lines'> = (plot, rows, box) => {
  const narrow = isNarrow(box);
  const slots = plot.axis.months.length;
  const scale = scaleOf(plot);
  const left = tickRoom(scale, plot.style, narrow ? 40 : 46);
  const right = box.width - endRoom(plot, box, left);
  const edges = evenEdges(left, right, slots);
  const top = 32;
  const bottom = top + plotHeight(box, 150, 206, 220);
  const y = linear(scale.low, scale.high, bottom, top);

  const sketch = new Sketch(box.width, bottom + axisDepth(plot.axis));
  sketch.write(plot.unit, styles.axis, 0, 18);
  valueAxis(sketch, { scale, style: plot.style, y, left, right });
  financialYearAxis(sketch, edges, bottom, plot.axis);
  if (plot.normalRange !== undefined) normalBand(sketch, plot.normalRange, y, left, right);
  const { target } = plot;
  if (target !== undefined) targetRule(sketch, [edges[target.from] ?? left, edges[target.to] ?? right], y(target.value));
  for (const series of plot.series) drawLine(sketch, spec(series), { edges, y });
  for (const series of plot.series) seriesMarks(sketch, series, plot.normalRange, edges, y);
  const isAbsent = (slot: number): boolean =>
    slot < plot.axis.done && !plot.series.some(({ values }) => values[slot] !== undefined && isHeld(values[slot]));
  drawGaps(sketch, isAbsent, edges, bottom);
  sketch.front.push(line(left, bottom, right, bottom, inks.baseline));
  endLabels(sketch, plot, edges, y, narrow);
  callouts(sketch, plot, edges, y);
  rangeLabels(sketch, plot, y, [left, right], narrow);
  targetLabel(sketch, plot, edges, y, narrow);
  sketch.points.push(...slotPoints(rows, edges, top - 20, bottom + 24, plot.axis.months));
  sketch.live = {
    area: { left, top, right, bottom },
    slots,
    domain: [scale.low, scale.high],
    ticks: scale.ticks,
    series: plot.series.map((series) => liveLine(spec(series), slots)),
  };
  return sketch.scene();
};
