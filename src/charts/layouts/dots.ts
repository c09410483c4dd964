import type { DotsPlot } from '../../figures/plot';
import { isHeld, valueOf } from '../../model/reading';
import { axisDepth, centre, evenEdges, financialYearAxis, slotPoints } from './financialYearAxis';
import { inks } from './inks';
import { isNarrow, plotHeight, type Layout } from './layout';
import { drawDots, drawGaps, drawLine, liveLine, type LineSpec } from './lineMarks';
import { line } from './marks';
import { headRoom, quarterRows, quarterRowsHeight } from './quarterRows';
import { held } from './readings';
import { linear, niceScale } from './scale';
import { Sketch, type Place } from './sketch';
import { styles } from './textStyles';
import { targetRule } from './targetRule';
import { tickRoom, valueAxis } from './valueAxis';

const scaleOf = ({ values, ghost, target, style }: DotsPlot) =>
  niceScale({
    values: [...held(values), ...held(ghost?.values ?? []), ...(target === undefined ? [] : [target])].map(({ value }) => value),
    fromZero: false,
    ceiling: style.startsWith('percent') ? 100 : undefined,
    room: [0.1, 0.1],
  });

/** Lines to draw: last year pale, this year strong. */
const linesOf = ({ values, ghost }: DotsPlot): LineSpec[] => [
  ...(ghost === undefined ? [] : [{ key: 'last-year', values: ghost.values, paint: 'ghost-line', strokeWidth: 1.6, role: 'series-ghost' } as const]),
  { key: 'this-year', values, paint: 'both', strokeWidth: 2.75, role: 'series-both' },
];

/** A value stands above its point where the line falls away on both sides, else below. */
const isPeak = ({ values }: DotsPlot, slot: number, value: number): boolean => {
  const beside = [values[slot - 1], values[slot + 1]].flatMap((reading) => (reading === undefined ? [] : [valueOf(reading) ?? value]));
  return beside.reduce((sum, other) => sum + other, 0) <= value * beside.length;
};

const labels = (sketch: Sketch, plot: DotsPlot, edges: readonly number[], y: (value: number) => number): void => {
  const right = edges.at(-1) ?? 0;
  if (plot.target !== undefined) {
    const at = y(plot.target.value);
    const places = [-7, 17].flatMap((shift): Place[] => [
      { x: right - 2, y: at + shift, anchor: 'end' },
      { x: (edges[0] ?? 0) + 2, y: at + shift },
    ]);
    sketch.place(plot.target.label, styles.target, places, { halo: 'paper' });
  }
  const last = held(plot.ghost?.values ?? []).at(-1);
  if (last === undefined || plot.ghost === undefined) return;
  const places = [20, -10, 36, -26].map((shift): Place => ({ x: centre(edges, last.slot), y: y(last.value) + shift, anchor: 'middle' }));
  sketch.place(plot.ghost.label, styles.ghost, places, { halo: 'paper' });
};

/** Points by month against a target, hollow where it was missed; last year pale behind. */
export const dots: Layout<'dots'> = (plot, rows, box) => {
  const narrow = isNarrow(box);
  const slots = plot.axis.months.length;
  const scale = scaleOf(plot);
  const left = Math.max(tickRoom(scale, plot.style, narrow ? 40 : 52), headRoom(plot.quarterRows, box, narrow));
  const right = box.width;
  const edges = evenEdges(left, right, slots);
  const top = 32;
  const bottom = top + plotHeight(box, 150, 170, 190);
  const y = linear(scale.low, scale.high, bottom, top);

  const sketch = new Sketch(box.width, bottom + axisDepth(plot.axis) + quarterRowsHeight(plot.quarterRows) + 7);
  sketch.write(plot.unit, styles.axis, 0, 18);
  valueAxis(sketch, { scale, style: plot.style, y, left, right });
  financialYearAxis(sketch, edges, bottom, plot.axis);
  quarterRows(sketch, plot.quarterRows, edges, bottom + axisDepth(plot.axis), narrow);
  if (plot.target !== undefined) targetRule(sketch, [left, right], y(plot.target.value));
  const series = linesOf(plot);
  for (const spec of series) drawLine(sketch, spec, { edges, y });
  drawDots(sketch, plot.ghost?.values ?? [], { edges, y }, () => ({ r: 2.6, ink: { fill: 'ghost-line', role: 'series-ghost' } }));
  drawDots(sketch, plot.values, { edges, y }, (slot) =>
    plot.missed[slot] === true ? { r: 4.6, ink: { ...inks.hollowPoint, role: 'missed' } } : { r: 4.2, ink: { fill: 'both', role: 'series-both' } },
  );
  drawGaps(sketch, (slot) => slot < plot.axis.done && !(plot.values[slot] !== undefined && isHeld(plot.values[slot])), edges, bottom);
  sketch.front.push(line(left, bottom, right, bottom, inks.baseline));
  sketch.keepClear({ left, top: bottom - 2, right, bottom: bottom + 4 });
  for (const { slot, value } of narrow ? [] : held(plot.values)) {
    const [x, at] = [centre(edges, slot), y(value)];
    const [first, second] = isPeak(plot, slot, value) ? [-11, 19] : [19, -11];
    const places: Place[] = [
      { x, y: at + first, anchor: 'middle' },
      { x, y: at + second, anchor: 'middle' },
      { x: x - 10, y: at + 5, anchor: 'end' },
      { x: x + 10, y: at + 5 },
      { x, y: at + 32, anchor: 'middle' },
    ];
    sketch.place(plot.texts[slot] ?? '', styles.value, places, { halo: 'paper' });
  }
  labels(sketch, plot, edges, y);
  sketch.points.push(...slotPoints(rows, edges, top - 20, bottom + 24, plot.axis.months));
  sketch.live = {
    area: { left, top, right, bottom },
    slots,
    domain: [scale.low, scale.high],
    ticks: scale.ticks,
    series: series.map((spec) => liveLine(spec, slots)),
  };
  return sketch.scene();
};
