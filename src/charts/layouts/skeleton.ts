import type { Shape, YearAxis } from '../../figures/plot';
import type { LayoutBox, Scene } from '../scene';
import { axisDepth, centre, evenEdges, financialYearAxis } from './financialYearAxis';
import { inks } from './inks';
import { isNarrow, plotHeight } from './layout';
import { line, rect } from './marks';
import { Sketch } from './sketch';

/** Heights of the grey bars, as shares of the plot: an even rhythm that no one could read as figures. */
const share = 0.7;

/** Row pitch of the shapes that are lists of rows, and how many rows to hold the place of. */
const rowShapes: Partial<Record<Shape, { pitch: number; rows: number }>> = {
  ageing: { pitch: 31, rows: 7 },
  dumbbell: { pitch: 42, rows: 7 },
  lanes: { pitch: 33, rows: 8 },
  'fix-times': { pitch: 78, rows: 4 },
  gantt: { pitch: 60, rows: 6 },
  portfolio: { pitch: 24, rows: 5 },
  'action-marks': { pitch: 48, rows: 5 },
  list: { pitch: 38, rows: 6 },
  words: { pitch: 72, rows: 4 },
};

const rowsScene = ({ pitch, rows }: { pitch: number; rows: number }, { width }: LayoutBox): Scene => {
  const sketch = new Sketch(width, pitch * rows + 32);
  for (let row = 0; row < rows; row += 1) {
    const y = 32 + row * pitch;
    sketch.back.push(line(0, y, width, y, inks.grid));
    sketch.data.push(rect(0, y + pitch / 2 - 7, width * share, 14, inks.skeleton));
  }
  return sketch.scene();
};

/** A plot that is on its way: its axis where the period is known, grey bars, no words that could be figures. */
export const skeletonScene = (shape: Shape, box: LayoutBox, axis?: YearAxis): Scene => {
  const rows = rowShapes[shape];
  if (rows !== undefined) return rowsScene(rows, box);
  const slots = axis?.months.length ?? (shape === 'lines' ? 24 : shape === 'quarters' ? 8 : 12);
  const left = isNarrow(box) ? 40 : 52;
  const edges = evenEdges(left, box.width, slots);
  const bottom = 32 + plotHeight(box, 170, 170, 230);
  const sketch = new Sketch(box.width, bottom + (axis === undefined ? 51 : axisDepth(axis)) + 8);
  for (let i = 0; i < 3; i += 1) sketch.back.push(line(left, 32 + ((bottom - 32) * i) / 3, box.width, 32 + ((bottom - 32) * i) / 3, inks.grid));
  const width = Math.min(40, ((box.width - left) / slots) * 0.62);
  for (let slot = 0; slot < Math.min(slots, axis?.done ?? slots); slot += 1) {
    sketch.data.push(rect(centre(edges, slot) - width / 2, bottom - (bottom - 32) * share, width, (bottom - 32) * share, inks.skeleton));
  }
  sketch.front.push(line(left, bottom, box.width, bottom, inks.baseline));
  if (axis !== undefined) financialYearAxis(sketch, edges, bottom, axis);
  return sketch.scene();
};
