import type { StepsPlot } from '../../figures/plot';
import { centre } from './financialYearAxis';
import type { Place, Sketch } from './sketch';
import type { Step } from './stockSteps';
import { styles, widest } from './textStyles';

/** What the labels of the steps stand by. */
interface Drawn {
  plot: StepsPlot;
  drawn: readonly Step[];
  edges: readonly number[];
  y: (value: number) => number;
  width: number;
  right: number;
  narrow: boolean;
}

const changes = (sketch: Sketch, { drawn, edges, y }: Drawn): void => {
  for (const { slot, from, to, text } of drawn) {
    const above = y(Math.max(from, to)) - 7;
    const below = y(Math.min(from, to)) + 16;
    const x = centre(edges, slot);
    const places = to >= from ? [above, below] : [below, above];
    sketch.place(text, styles.value, places.map((baseline) => ({ x, y: baseline, anchor: 'middle' })), { halo: 'paper' });
  }
};

const closing = (sketch: Sketch, { plot, drawn, edges, y, width }: Drawn): void => {
  const last = drawn.at(-1);
  if (last === undefined) return;
  const x = centre(edges, last.slot) + width / 2 + 8;
  const { value, note } = plot.endText;
  const beside = x + widest([value], styles.end) + 6;
  // The note stands beside the figure, or under it where the drawing ends too soon.
  for (const shift of [-1, -16, 14, -30]) {
    const baseline = y(last.to) + shift;
    if (!sketch.write(value, styles.end, x, baseline, 'start', { halo: 'paper' })) continue;
    sketch.place(note, styles.note, [{ x: beside, y: baseline }, { x, y: baseline + 17 }], { halo: 'paper' });
    return;
  }
};

const goal = (sketch: Sketch, { plot, y, edges, right, narrow }: Drawn): void => {
  if (plot.target === undefined) return;
  const { value, label, note } = plot.target;
  const at = y(value);
  const inside = [-7, 17].flatMap((shift): Place[] => [
    { x: right - 2, y: at + shift, anchor: 'end' },
    { x: (edges[0] ?? 0) + 4, y: at + shift },
  ]);
  if (narrow) {
    sketch.place(label, styles.target, inside, { halo: 'paper' });
    return;
  }
  const isBeside = sketch.write(label, styles.target, right + 8, at + 5);
  if (isBeside) sketch.write(note, styles.axis, right + 8, at + 21);
  else sketch.place(label, styles.target, inside, { halo: 'paper' });
};

/** Changes on their steps (not on narrow screens), the closing figure, the target and the opening figure. */
export const stepLabels = (sketch: Sketch, labels: Drawn): void => {
  const { plot, edges, y, narrow } = labels;
  closing(sketch, labels);
  if (!narrow) changes(sketch, labels);
  goal(sketch, labels);
  const x = (edges[0] ?? 0) + 4;
  const at = y(plot.opening.value);
  sketch.place(plot.opening.text, styles.note, [{ x, y: at + 18 }, { x, y: at - 8 }], { halo: 'paper' });
};
