import type { DayStrip, DueStrip } from '../../figures/table';
import type { Scene } from '../scene';
import { inks, severityInk } from './inks';
import { arrowHead, circle, diamond, line, rect } from './marks';
import { linear } from './scale';
import { Sketch } from './sketch';
import { styles } from './textStyles';

const thickness = { 1: 14, 2: 10, 3: 7 };

/** Start and end of an outage within the day, 06:00 to 20:00 or as much longer as it needs; supported hours shaded. */
export const dayStripScene = ({ start, end, opens, closes, severity }: DayStrip, { width, height } = { width: 168, height: 22 }): Scene => {
  const sketch = new Sketch(width, height);
  const x = linear(Math.max(0, Math.min(6, start, opens)), Math.min(24, Math.max(20, end, closes)), 0, width);
  const hours = (hour: number): number => x(Math.max(0, Math.min(24, hour)));
  sketch.back.push(rect(hours(opens), 4, hours(closes) - hours(opens), height - 8, inks.band), line(0, height / 2, width, height / 2, inks.grid));
  const tall = thickness[severity];
  const length = Math.max(4, hours(end) - hours(start));
  sketch.data.push(rect(Math.min(hours(start), width - length), height / 2 - tall / 2, length, tall, severityInk[severity]));
  return sketch.scene();
};

const dueEdge = 8;

/** The quarters over a column of due strips. */
export const dueHeadScene = ({ width, height } = { width: 230, height: 18 }): Scene => {
  const sketch = new Sketch(width, height);
  const quarter = (width - 2 * dueEdge) / 4;
  for (const number of [1, 2, 3, 4]) sketch.write(`Q${number}`, styles.axis, dueEdge + quarter * (number - 0.5), height - 4, 'middle');
  return sketch.scene();
};

/** When an action was set and falls due, within a financial year; an arrow where it falls due later. */
export const dueStripScene = ({ set, due, asAt, complete }: DueStrip, { width, height } = { width: 230, height: 24 }): Scene => {
  const sketch = new Sketch(width, height);
  const middle = height / 2;
  const x = (share: number): number => dueEdge + Math.max(0, Math.min(1, share)) * (width - 2 * dueEdge);
  for (const share of [0, 0.25, 0.5, 0.75, 1]) sketch.back.push(line(x(share), 0, x(share), height, inks.laneQuarter));
  sketch.back.push(line(x(asAt), 0, x(asAt), height, inks.asAt));
  const before = { stroke: 'ghost-line', strokeWidth: 2 } as const;
  sketch.data.push(line(x(set), middle, x(due), middle, before), circle(x(set), middle, 3, { fill: 'ghost-line' }));
  if (due > 1) sketch.data.push(arrowHead(x(1), middle, 7, 5, { fill: 'none', stroke: 'ink-3', strokeWidth: 1.25, role: 'due-later' }));
  else if (complete) sketch.data.push(diamond(x(due), middle, 6.5, { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5, role: 'due-complete' }));
  else sketch.data.push(diamond(x(due), middle, 6.5, { fill: 'ink', stroke: 'paper', strokeWidth: 1.5, role: 'due' }));
  return sketch.scene();
};
