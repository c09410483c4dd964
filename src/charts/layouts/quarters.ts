import type { QuartersPlot } from '../../figures/plot';
import { isHeld, missing, type Reading } from '../../model/reading';
import { centre, evenEdges, slotPoints } from './financialYearAxis';
import { inks } from './inks';
import { plotHeight, type Layout } from './layout';
import { drawDots, drawGaps, drawLine, liveLine, type LineSpec } from './lineMarks';
import { line, rect } from './marks';
import { held } from './readings';
import { linear, niceScale } from './scale';
import { Sketch } from './sketch';
import { styles } from './textStyles';
import { targetRule } from './targetRule';
import { tickRoom, valueAxis } from './valueAxis';

const perYear = 4;
/** Half the break between the years, at the baseline and in the bands. */
const breakHalf = 6;

const band = (sketch: Sketch, { quarter, months }: QuartersPlot['slots'][number], slot: number, edges: readonly number[], y: number): void => {
  const left = (edges[slot] ?? 0) + (slot === perYear ? breakHalf : 1.5);
  const right = (edges[slot + 1] ?? 0) - (slot === perYear - 1 ? breakHalf : 1.5);
  const reached = left + ((right - left) * Math.min(3, months)) / 3;
  const middle = centre(edges, slot);
  if (months >= 3 || months <= 0) sketch.back.push(rect(left, y, right - left, 22, months <= 0 ? inks.bandFuture : inks.band));
  else {
    sketch.back.push(rect(left, y, reached - left, 22, inks.bandPart), rect(left, y, reached - left, 22, inks.hatch));
    sketch.back.push(rect(reached, y, right - reached, 22, inks.bandFuture), rect(middle - 11, y + 2.5, 22, 17, inks.plate));
  }
  sketch.write(`Q${quarter}`, styles.band, middle, y + 15.5, 'middle');
};

/** The readings of one year in their slots, all others absent, so that the line breaks between the years. */
const ofYear = (slots: QuartersPlot['slots'], year: 0 | 1): Reading[] =>
  slots.map(({ value }, slot) => (Math.floor(slot / perYear) === year ? value : missing('not-collected')));

const yearLines = (slots: QuartersPlot['slots']): [LineSpec, LineSpec] => [
  { key: 'last-year', values: ofYear(slots, 0), paint: 'ghost-line', strokeWidth: 1.6, role: 'series-ghost' },
  { key: 'this-year', values: ofYear(slots, 1), paint: 'both', strokeWidth: 2.75, role: 'series-both' },
];

/** Row of each slot: the table has a row for every quarter begun, the first of which need not be the first slot. */
const rowsBySlot = (slots: QuartersPlot['slots'], rows: readonly string[]): string[] => {
  const begun = slots.flatMap(({ months }, slot) => (months > 0 ? [slot] : []));
  return slots.map((_, slot) => rows[begun.indexOf(slot)] ?? '');
};

/** One value a quarter over two years: last year pale, this year strong, a part quarter hollow. */
export const quarters: Layout<'quarters'> = (plot, rows, box) => {
  const values = plot.slots.map(({ value }) => value);
  const goal = plot.target === undefined ? [] : [plot.target.value];
  const scale = niceScale({
    values: [...held(values).map(({ value }) => value), ...goal],
    fromZero: false,
    ceiling: plot.style.startsWith('percent') ? 100 : undefined,
    room: [0.2, 0.1],
  });
  const left = tickRoom(scale, plot.style, 40);
  const right = box.width;
  const edges = evenEdges(left, right, plot.slots.length);
  const top = 24;
  const bottom = top + plotHeight(box, 128, 130, 150);
  const y = linear(scale.low, scale.high, bottom, top);
  const yearStart = edges[perYear] ?? right;

  const sketch = new Sketch(box.width, bottom + 54);
  valueAxis(sketch, { scale, style: plot.style, y, left, right });
  if (plot.target !== undefined) targetRule(sketch, [left, right], y(plot.target.value));
  plot.slots.forEach((slot, i) => band(sketch, slot, i, edges, bottom + 8));
  sketch.write(plot.years[0], styles.band, left + 1.5, bottom + 48);
  sketch.write(plot.years[1], styles.band, yearStart + breakHalf, bottom + 48);
  const series = yearLines(plot.slots);
  for (const spec of series) drawLine(sketch, spec, { edges, y });
  drawDots(sketch, values, { edges, y }, (slot) => {
    const months = plot.slots[slot]?.months ?? 0;
    if (slot < perYear) return { r: 3.2, ink: { fill: 'ghost-line', role: 'series-ghost' } };
    return months < 3 ? { r: 5, ink: { ...inks.hollowPoint, role: 'part' } } : { r: 4.2, ink: { fill: 'both', role: 'series-both' } };
  });
  drawGaps(sketch, (slot) => (plot.slots[slot]?.months ?? 0) > 0 && values[slot] !== undefined && !isHeld(values[slot]), edges, bottom);
  sketch.front.push(line(left, bottom, yearStart - breakHalf, bottom, inks.baseline), line(yearStart + breakHalf, bottom, right, bottom, inks.baseline));
  for (const { slot, value } of held(values)) {
    const style = slot < perYear ? styles.ghost : styles.value;
    const places = [(plot.slots[slot]?.months ?? 0) < 3 ? 22 : 20, -10].map((shift) => ({ x: centre(edges, slot), y: y(value) + shift, anchor: 'middle' as const }));
    sketch.place(plot.slots[slot]?.text ?? '', style, places, { halo: 'paper' });
  }
  if (plot.target !== undefined) {
    const at = y(plot.target.value);
    const places = [-7, 16].flatMap((shift) => [
      { x: left + 4, y: at + shift },
      { x: right - 4, y: at + shift, anchor: 'end' as const },
    ]);
    sketch.place(plot.target.label, styles.target, places, { halo: 'paper' });
  }
  sketch.points.push(...slotPoints(rows, edges, top - 12, bottom + 32, rowsBySlot(plot.slots, rows)));
  sketch.live = {
    area: { left, top, right, bottom },
    slots: plot.slots.length,
    domain: [scale.low, scale.high],
    ticks: scale.ticks,
    series: series.map((spec) => liveLine(spec, plot.slots.length)),
  };
  return sketch.scene();
};
