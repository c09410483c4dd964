import type { Box } from './geometry';

/* Paths of drawings, written as SVG's `d`, as the outlines of shapes. */

interface Point {
  x: number;
  y: number;
}

/** One step of an outline, in the drawing's pixels. */
export type Step = { kind: 'move' | 'line'; to: Point } | { kind: 'curve'; by: [Point, Point]; to: Point } | { kind: 'close' };

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };

/** Distance of the handles of a curve that stands for a quarter of a circle. */
const quarter = 0.5522847;

/** Half a circle from one point to the one across from it, clockwise as drawn, as two curves. */
const halfCircle = (from: Point, to: Point): Step[] => {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [rx, ry] = [from.x - middle.x, from.y - middle.y];
  const top = { x: middle.x - ry, y: middle.y + rx };
  const beside = (at: Point, dx: number, dy: number): Point => ({ x: at.x + dx * quarter, y: at.y + dy * quarter });
  return [
    { kind: 'curve', by: [beside(from, -ry, rx), beside(top, rx, ry)], to: top },
    { kind: 'curve', by: [beside(top, -rx, -ry), beside(to, -ry, rx)], to },
  ];
};

const target = (letter: string, [a = 0, b = 0, , , , f = 0, g = 0]: readonly number[], from: Point, isRelative: boolean): Point => {
  const base = isRelative ? from : { x: 0, y: 0 };
  if (letter === 'H') return { x: base.x + a, y: from.y };
  if (letter === 'V') return { x: from.x, y: base.y + a };
  return letter === 'A' ? { x: base.x + f, y: base.y + g } : { x: base.x + a, y: base.y + b };
};

/**
 * Steps of a path of lines and half circles: the commands M, L, H, V, A and Z, absolute or relative, are all that our
 * drawings use. Any other is an error, as a drawing would silently lose a part of itself.
 */
export const stepsOf = (d: string): Step[] => {
  const steps: Step[] = [];
  let [at, start]: [Point, Point] = [{ x: 0, y: 0 }, { x: 0, y: 0 }];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const letter = command.toUpperCase();
    const size = counts[letter];
    if (size === undefined) throw new Error(`A path with ${command} cannot be drawn as a shape`);
    if (letter === 'Z') {
      steps.push({ kind: 'close' });
      at = start;
      continue;
    }
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + size <= numbers.length; i += size) {
      const to = target(letter, numbers.slice(i, i + size), at, command !== letter);
      if (letter === 'A') steps.push(...halfCircle(at, to));
      else if (letter === 'M' && i === 0) {
        steps.push({ kind: 'move', to });
        start = to;
      } else steps.push({ kind: 'line', to });
      at = to;
    }
  }
  return steps;
};

/** Points of a step. */
export const pointsOf = (step: Step): Point[] => (step.kind === 'close' ? [] : step.kind === 'curve' ? [...step.by, step.to] : [step.to]);

/** The smallest box round some steps; never without a width or a height, which a shape cannot be. */
export const bounds = (steps: readonly Step[]): Box => {
  const all = steps.flatMap(pointsOf);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(0.01, Math.max(...xs) - x), height: Math.max(0.01, Math.max(...ys) - y) };
};
