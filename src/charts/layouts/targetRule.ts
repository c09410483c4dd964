import { inks } from './inks';
import { line } from './marks';
import type { Sketch } from './sketch';

/** Half the height kept clear of words along the line. */
const clearance = 2;

/** The dashed line of a target, which words keep off where they can. */
export const targetRule = (sketch: Sketch, [left, right]: readonly [number, number], y: number): void => {
  sketch.back.push(line(left, y, right, y, inks.target));
  sketch.keepClear({ left, right, top: y - clearance, bottom: y + clearance });
};
