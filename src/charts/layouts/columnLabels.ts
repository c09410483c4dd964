import type { ColumnsPlot } from '../../figures/plot';
import { valueOf } from '../../model/reading';
import type { LayoutBox } from '../scene';
import type { Column } from './columnStack';
import { centre } from './financialYearAxis';
import { seriesTextPaint } from './inks';
import { isNarrow } from './layout';
import { rect } from './marks';
import type { LabelLook, Sketch } from './sketch';
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

/** Last year's value in a slot; nought where there is none. */
const ghostAt = ({ ghost }: ColumnsPlot, slot: number): number => {
  const reading = ghost?.values[slot];
  return reading === undefined ? 0 : (valueOf(reading) ?? 0);
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

/** How far a council's name may stand from its part to keep off the other marks. */
const shifts = [0, -9, 9, -17, 17, 26, 35, 44];

/** The look of words that stand over last year's outline as often as not. */
const overGhost = (plot: ColumnsPlot): LabelLook => ({ halo: plot.ghost === undefined ? 'paper' : 'ghost-fill' });

const councils = (sketch: Sketch, { plot, stack, edges, y, width }: Drawn): void => {
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
    const name = ellipsis(label, sketch.width - x, styles.label.size, styles.label.weight);
    const look = { ...overGhost(plot), fill: seriesTextPaint(paint) };
    const written = (onlyClear: boolean): number | undefined =>
      shifts.map((shift) => (middles[i] ?? 0) + shift).find((baseline) => sketch.write(name, styles.label, x, baseline, 'start', { ...look, onlyClear }));
    const baseline = written(true) ?? written(false);
    if (baseline !== undefined) sketch.write(words.at(-1) ?? '', styles.note, x, baseline + 17, 'start', overGhost(plot));
  });
};

/**
 * What a missing figure is, above its box: clear of last year's outline, and of the totals beside it where the words
 * are broader than the month. The reason is left to the notes and the table.
 */
const absences = (sketch: Sketch, { plot, stack, edges, y, narrow }: Drawn): void => {
  const named = !narrow && plot.stack.length > 1 ? lastColumn(stack) : -1;
  const slot = (edges[1] ?? 0) - (edges[0] ?? 0);
  stack.forEach(({ absent }, i) => {
    const top = absent.at(-1);
    const words = top?.words.at(-1) ?? '';
    if (top === undefined || i === named) return;
    const isBroad = widest([words], styles.note) + 6 > slot;
    const near = isBroad ? [i - 1, i, i + 1] : [i];
    const crest = Math.min(y(top.to), ...near.flatMap((at) => [y(stack[at]?.height ?? 0), y(ghostAt(plot, at))]));
    const baseline = crest - (isBroad && !narrow ? 24 : 6);
    sketch.write(words, styles.note, centre(edges, i), baseline, 'middle', { halo: 'paper', onlyClear: true });
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

/** Totals, council names beside the last column, what is missing, and the name of the skyline. */
export const columnLabels = (sketch: Sketch, drawn: Drawn): void => {
  if (!drawn.narrow) totals(sketch, drawn);
  if (!drawn.narrow && drawn.plot.stack.length > 1) councils(sketch, drawn);
  absences(sketch, drawn);
  lastYear(sketch, drawn);
};
