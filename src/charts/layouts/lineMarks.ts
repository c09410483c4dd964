import type { Reading } from '../../model/reading';
import { valueOf } from '../../model/reading';
import type { Ink, LiveSeries, Paint } from '../scene';
import { around, type Box } from './box';
import { centre } from './financialYearAxis';
import { inks } from './inks';
import { circle, path, rect, through } from './marks';
import { plain, runs } from './readings';
import type { Sketch } from './sketch';

/** A line to draw: its readings by slot and its paint. */
export interface LineSpec {
  key: string;
  values: readonly Reading[];
  paint: Paint;
  strokeWidth: number;
  role: string;
}

/** Slots and value scale in pixels. */
export interface Field {
  edges: readonly number[];
  y: (value: number) => number;
}

/** Small boxes along a straight line, close enough that no word slips through. */
const alongLine = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box[] => {
  const stretches = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8);
  return Array.from({ length: stretches }, (_, i) => around(x1 + ((x2 - x1) * (i + 0.5)) / stretches, y1 + ((y2 - y1) * (i + 0.5)) / stretches, 2));
};

/** The line as one path, broken at gaps; a point alone between two gaps gets a dot, or it would vanish. */
export const drawLine = (sketch: Sketch, { values, paint, strokeWidth, role }: LineSpec, { edges, y }: Field): void => {
  const stretches = runs(values.slice(0, edges.length - 1)).map((run) => run.map(({ slot, value }) => [centre(edges, slot), y(value)] as const));
  const lines = stretches.filter((points) => points.length > 1);
  if (lines.length > 0) sketch.data.push(path(lines.map(through).join(''), { fill: 'none', stroke: paint, strokeWidth, cap: 'round', role }));
  for (const [x, top] of stretches.filter((points) => points.length === 1).flat()) sketch.front.push(circle(x, top, 2.9, { fill: paint, role }));
  for (const points of stretches) {
    points.forEach(([x, top], i) => {
      sketch.keepClear(around(x, top, 4));
      const next = points[i + 1];
      if (next !== undefined) sketch.keepClear(...alongLine([x, top], next));
    });
  }
};

/** The same line for Recharts. */
export const liveLine = ({ key, values, paint, strokeWidth }: LineSpec, slots: number): LiveSeries => ({
  kind: 'line',
  key,
  values: plain(values, slots),
  paint,
  strokeWidth,
});

/** A dot on every value, drawn by the ink its slot calls for. */
export const drawDots = (sketch: Sketch, values: readonly Reading[], { edges, y }: Field, dot: (slot: number, value: number) => { r: number; ink: Ink }): void => {
  values.slice(0, edges.length - 1).forEach((reading, slot) => {
    const value = valueOf(reading);
    if (value === undefined) return;
    const { r, ink } = dot(slot, value);
    sketch.front.push(circle(centre(edges, slot), y(value), r, ink));
  });
};

/** Hatched boxes on the baseline in months that should have a figure and have none. */
export const drawGaps = (sketch: Sketch, isAbsent: (slot: number) => boolean, edges: readonly number[], bottom: number): void => {
  for (let slot = 0; slot < edges.length - 1; slot += 1) {
    if (!isAbsent(slot)) continue;
    const width = Math.min(28, ((edges[slot + 1] ?? 0) - (edges[slot] ?? 0)) * 0.62);
    sketch.front.push(rect(centre(edges, slot) - width / 2, bottom - 24, width, 22, inks.missing));
    sketch.keepClear({ left: centre(edges, slot) - width / 2, top: bottom - 24, right: centre(edges, slot) + width / 2, bottom });
  }
};
