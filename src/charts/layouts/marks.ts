import type { Ink, Mark } from '../scene';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle; negative sizes become 0. */
export const rect = (x: number, y: number, width: number, height: number, ink: Ink): Mark => ({
  kind: 'rect',
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(Math.max(0, height)),
  ...ink,
});

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, ink: Ink): Mark => ({
  kind: 'line',
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
  ...ink,
});

/** A circle. */
export const circle = (cx: number, cy: number, r: number, ink: Ink): Mark => ({ kind: 'circle', cx: round(cx), cy: round(cy), r, ...ink });

/** A path from SVG path data. */
export const path = (d: string, ink: Ink): Mark => ({ kind: 'path', d, ...ink });

/** Path data of a line through points. */
export const through = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A square on its corner. */
export const diamond = (x: number, y: number, reach: number, ink: Ink): Mark =>
  path(`${through([[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]])}Z`, ink);

/** An open arrow head pointing right, its tip at x and y. */
export const arrowHead = (x: number, y: number, length: number, reach: number, ink: Ink): Mark =>
  path(through([[x - length, y - reach], [x, y], [x - length, y + reach]]), ink);
