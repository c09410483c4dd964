import type { Reading } from '../../model/reading';
import { path, through } from './marks';
import { held, runs } from './readings';
import type { Sketch } from './sketch';

/** Last year as a step outline over a pale fill, behind the columns; open where a month is missing. */
export const skyline = (sketch: Sketch, values: readonly Reading[], edges: readonly number[], y: (value: number) => number, base: number): void => {
  const outlines = runs(values.slice(0, edges.length - 1)).map((run) => {
    const steps = run.flatMap(({ slot, value }): [number, number][] => [
      [edges[slot] ?? 0, y(value)],
      [edges[slot + 1] ?? 0, y(value)],
    ]);
    const [first, last] = [steps[0]?.[0] ?? 0, steps.at(-1)?.[0] ?? 0];
    return through([[first, base], ...steps, [last, base]]);
  });
  if (outlines.length === 0) return;
  for (const { slot, value } of held(values.slice(0, edges.length - 1))) {
    sketch.keepClear({ left: edges[slot] ?? 0, right: edges[slot + 1] ?? 0, top: y(value) - 1, bottom: y(value) + 1 });
  }
  sketch.back.push(path(outlines.map((outline) => `${outline}Z`).join(''), { fill: 'ghost-fill', role: 'ghost' }));
  sketch.back.push(path(outlines.join(''), { fill: 'none', stroke: 'ghost-line', strokeWidth: 1.4, role: 'ghost' }));
};
