import type { Reading } from '../../model/reading';
import { path, through } from './marks';
import { runs, type SlotValue } from './readings';
import type { Sketch } from './sketch';

/** Half the breadth kept clear of words along the outline. */
const clearance = 3;

/** Asks words to keep off the outline: the level of each month and the step to the next. */
const keepOff = (sketch: Sketch, run: readonly SlotValue[], edges: readonly number[], y: (value: number) => number): void => {
  run.forEach(({ slot, value }, i) => {
    const [left, right, level] = [edges[slot] ?? 0, edges[slot + 1] ?? 0, y(value)];
    const next = run[i + 1];
    sketch.keepClear({ left, right, top: level - clearance, bottom: level + clearance });
    if (next === undefined) return;
    const levels = [level, y(next.value)];
    sketch.keepClear({ left: right - clearance, right: right + clearance, top: Math.min(...levels), bottom: Math.max(...levels) });
  });
};

/** Last year as a step outline over a pale fill, behind the columns; open where a month is missing. */
export const skyline = (sketch: Sketch, values: readonly Reading[], edges: readonly number[], y: (value: number) => number, base: number): void => {
  const stretches = runs(values.slice(0, edges.length - 1));
  const outlines = stretches.map((run) => {
    const steps = run.flatMap(({ slot, value }): [number, number][] => [
      [edges[slot] ?? 0, y(value)],
      [edges[slot + 1] ?? 0, y(value)],
    ]);
    const [first, last] = [steps[0]?.[0] ?? 0, steps.at(-1)?.[0] ?? 0];
    return through([[first, base], ...steps, [last, base]]);
  });
  if (outlines.length === 0) return;
  for (const run of stretches) keepOff(sketch, run, edges, y);
  sketch.back.push(path(outlines.map((outline) => `${outline}Z`).join(''), { fill: 'ghost-fill', role: 'ghost' }));
  sketch.back.push(path(outlines.join(''), { fill: 'none', stroke: 'ghost-line', strokeWidth: 1.4, role: 'ghost' }));
};
