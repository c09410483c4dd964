import type { ColumnsPlot } from '../../figures/plot';
import { valueOf } from '../../model/reading';
import type { LayoutBox } from '../scene';
import type { Column } from './columnStack';
import { centre } from './financialYearAxis';
import { seriesTextPaint } from './inks';
import { isNarrow } from './layout';
import { rect } from './marks';
import type { Sketch } from './sketch';
import { spread } from './spread';
import { styles, widest } from './textStyles';
import { ellipsis } from './textWidth';

/** What the labels of a column chart stand by. */
interface Drawn {
  plot: ColumnsPlot;
  stack: readonly Column[];
  edges: readonly number[];
  y: (value: number) => number;
  width: number;
  narrow: boolean;
}

const lastColumn = (stack: readonly Column[]): number => stack.findLastIndex(({ parts, absent }) => parts.length + absent.length > 0);

/** Room right of the last column for the councils' names, where the months still to come do not give it. */
export const labelRoom = (plot: ColumnsPlot, stack: readonly Column[], box: LayoutBox, left: number): number => {
  if (isNarrow(box) || plot.stack.length < 2) return 0;
  const free = ((box.width - left) / plot.axis.months.length) * (plot.axis.months.length - 1 - lastColumn(stack));
  const longest = Math.min(box.width / 4, widest(plot.stack.map(({ label }) => label), styles.label));
  return Math.max(0, longest + 16 - free);
};

const totals = (sketch: Sketch, { plot, edges, y }: Drawn): void => {
  const slot = (edges[1] ?? 0) - (edges[0] ?? 0);
  if (widest(plot.totalTexts, styles.value) + 3 > slot) return;
  plot.totalTexts.forEach((text, i) => {
    const total = plot.totals[i];
    const value = total === undefined ? undefined : valueOf(total);
    if (text === null || value === undefined) return;
    const before = plot.ghost?.values[i];
    const skyline = before === undefined ? Infinity : y(valueOf(before) ?? 0);
    const isBelow = y(value) - skyline > 24;
    const baseline = (isBelow ? y(value) : Math.min(y(value), skyline)) - 6;
    sketch.write(text, styles.value, centre(edges, i), baseline, 'middle', { halo: isBelow ? 'ghost-fill' : 'paper' });
  });
};

const councils = (sketch: Sketch, { stack, edges, y, width }: Drawn): void => {
  const last = lastColumn(stack);
  const column = stack[last];
  if (column === undefined) return;
  const end = last === edges.length - 2 ? (edges.at(-1) ?? 0) + 6 : 0;
  const x = Math.max(end, centre(edges, last) + width / 2 + 8);
  const names = [...column.parts.map((part) => ({ ...part, words: [] as string[] })), ...column.absent];
  // The lowest name stands at the middle of its part, the others at the foot of theirs.
  const wanted = names.map(({ from, to, words }, i) => (i === 0 || words.length > 0 ? (y(from) + y(to)) / 2 + 5 : y(from) - 9));
  const middles = spread(wanted, 34, y(Infinity) + 12, y(0) - 6);
  names.forEach(({ label, paint, words }, i) => {
    const baseline = middles[i] ?? 0;
    const places = [0, -9, 9, -17, 17].map((shift) => ({ x, y: baseline + shift }));
    const name = ellipsis(label, sketch.width - x, styles.label.size, styles.label.weight);
    if (!sketch.place(name, styles.label, places, { fill: seriesTextPaint(paint) })) return;
    words.some((reason) => sketch.write(reason, styles.note, x, baseline + 17));
  });
};

/** Reasons above columns that are missing altogether, where there is room. */
const reasons = (sketch: Sketch, { stack, edges, y }: Drawn): void => {
  stack.forEach(({ absent }, i) => {
    const top = absent.at(-1);
    if (top !== undefined) top.words.some((reason) => sketch.write(reason, styles.note, centre(edges, i), y(top.to) - 6, 'middle', { halo: 'paper' }));
  });
};

const lastYear = (sketch: Sketch, { plot, edges, y }: Drawn): void => {
  if (plot.ghost === undefined) return;
  const coming = plot.ghost.values.slice(Math.min(plot.axis.done, plot.axis.months.length - 1)).map((reading) => y(valueOf(reading) ?? 0));
  const end = edges.at(-1) ?? 0;
  const look = { halo: 'paper', onlyClear: true } as const;
  const places = [Math.min(...coming) - 8, y(Infinity) - 6].map((baseline) => ({ x: end - 4, y: baseline, anchor: 'end' as const }));
  if (sketch.place(plot.ghost.label, styles.ghost, places, look)) return;
  // No free place by the skyline: name it at the top, with its swatch.
  const width = widest([plot.ghost.label], styles.ghost);
  if (!sketch.write(plot.ghost.label, styles.ghost, end, 18, 'end')) return;
  sketch.front.push(rect(end - width - 18, 9, 12, 9, { fill: 'ghost-fill', stroke: 'ghost-line', strokeWidth: 1 }));
};

/** Totals, council names beside the last column, reasons for gaps, and the name of the skyline. */
export const columnLabels = (sketch: Sketch, drawn: Drawn): void => {
  if (!drawn.narrow) totals(sketch, drawn);
  if (!drawn.narrow && drawn.plot.stack.length > 1) councils(sketch, drawn);
  reasons(sketch, drawn);
  lastYear(sketch, drawn);
};
