import type { DrawnShape, Plot, PlotOf } from '../../figures/plot';
import type { Table } from '../../figures/table';
import type { LayoutBox, Scene } from '../scene';
import { actionMarks } from './actionMarks';
import { ageing } from './ageing';
import { columns } from './columns';
import { dots } from './dots';
import { dumbbell } from './dumbbell';
import { fixTimes } from './fixTimes';
import { gantt } from './gantt';
import { lanes } from './lanes';
import type { Layout } from './layout';
import { lines } from './lines';
import { portfolio } from './portfolio';
import { quarters } from './quarters';
import { steps } from './steps';

/** The layout of every shape that has a drawing. */
export const layouts: { [S in DrawnShape]: Layout<S> } = {
  columns,
  lines,
  steps,
  quarters,
  ageing,
  dumbbell,
  lanes,
  dots,
  'fix-times': fixTimes,
  gantt,
  portfolio,
  'action-marks': actionMarks,
};

/** A plot that has a drawing. */
export type DrawnPlot = PlotOf<DrawnShape>;

/** True for plots with a drawing; lists and words are their own table. */
export const isDrawn = (plot: Plot): plot is DrawnPlot => plot.shape !== 'list' && plot.shape !== 'words';

/** The last drawing of each plot, and what it was drawn for. */
const drawn = new WeakMap<DrawnPlot, { table: Table; box: string; scene: Scene }>();

/** The drawing of a plot at a size; its points are the `point` rows of the table. The last of each plot is kept. */
export const layoutOf = (plot: DrawnPlot, table: Table, box: LayoutBox): Scene => {
  const key = JSON.stringify(box);
  const last = drawn.get(plot);
  if (last?.table === table && last.box === key) return last.scene;
  const rows = table.rows.filter(({ kind }) => kind === 'point').map(({ key: row }) => row);
  const layout = layouts[plot.shape] as (plot: DrawnPlot, rows: readonly string[], box: LayoutBox) => Scene;
  const scene = layout(plot, rows, box);
  drawn.set(plot, { table, box: key, scene });
  return scene;
};
