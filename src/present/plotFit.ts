import { isDrawn, layoutOf, type DrawnPlot } from '../charts/layouts/layouts';
import type { LayoutBox, Scene } from '../charts/scene';
import type { Figure } from '../figures/figure';
import { contentWidth } from './geometry';

/** A drawing fitted to a slide: laid out small and enlarged, so that its labels are read across a room. */
export interface PlotFit {
  scene: Scene;
  scale: number;
  /** Rows drawn, of those there are; 1 of 1 for a plot without rows. */
  rows: number;
}

/** Enlargements, the usual one first. At the last, labels of 13.5 pixels are 24 on the slide, the least there may be. */
const scales = [2.05, 1.95, 1.85, 1.78] as const;
export const leastScale = scales[3];

/** The least and the most height of a plot that may be of any, before it is enlarged. */
const least = 140;
const most = 240;

/** Shapes whose plot may be of any height; the others are as tall as their rows. */
const isElastic = ({ shape }: DrawnPlot): boolean => shape === 'columns' || shape === 'lines' || shape === 'dots' || shape === 'quarters' || shape === 'steps';

type RowedPlot = Extract<DrawnPlot, { rows: readonly unknown[] }>;

const isRowed = (plot: DrawnPlot): plot is RowedPlot => 'rows' in plot;

/** Rows of a plot that can be shown a part at a time. */
const rowsOf = (plot: DrawnPlot): number => (isRowed(plot) ? plot.rows.length : 1);

const sliced = (plot: DrawnPlot, from: number, count: number): DrawnPlot => (isRowed(plot) ? ({ ...plot, rows: plot.rows.slice(from, from + count) } as DrawnPlot) : plot);

/** The account under the steps is the slide's table, one key away: it goes before the drawing would. */
const lightened = (plot: DrawnPlot): DrawnPlot => (plot.shape === 'steps' ? { ...plot, account: [] } : plot);

/** The table with the rows of the plotted part, so that points and rows stay together. */
const pointRows = ({ table }: Pick<Figure, 'table'>, plot: DrawnPlot, from: number, count: number): Figure['table'] => {
  if (!isRowed(plot)) return table;
  const points = table.rows.filter(({ kind }) => kind === 'point');
  return { ...table, rows: points.slice(from, from + count) };
};

const boxAt = (plot: DrawnPlot, table: Figure['table'], scale: number, height: number): LayoutBox | undefined => {
  const box = { width: Math.floor(contentWidth / scale) };
  const room = height / scale;
  if (!isElastic(plot)) return layoutOf(plot, table, box).height <= room ? box : undefined;
  const around = layoutOf(plot, table, { ...box, plotHeight: least }).height - least;
  const plotHeight = Math.min(most, Math.floor(room - around));
  return plotHeight >= least ? { ...box, plotHeight } : undefined;
};

const fitted = (plot: DrawnPlot, table: Figure['table'], height: number): { scene: Scene; scale: number } | undefined => {
  for (const scale of scales) {
    const box = boxAt(plot, table, scale, height);
    if (box !== undefined) return { scene: layoutOf(plot, table, box), scale };
  }
  return undefined;
};

/** What is done where nothing else fits: the whole at whatever size it then has. */
const squeezed = (plot: DrawnPlot, table: Figure['table'], height: number): { scene: Scene; scale: number } => {
  const scene = layoutOf(plot, table, { width: Math.floor(contentWidth / leastScale), ...(isElastic(plot) ? { plotHeight: least } : {}) });
  return { scene, scale: Math.min(leastScale, height / scene.height) };
};

/**
 * A figure's drawing within a height of slide pixels: as large as it goes; a plot of more rows than fit shows those from
 * `from` on. Pure: the same figure gives the same drawing in every window.
 * @returns undefined for figures without a drawing
 */
export const plotFit = (figure: Pick<Figure, 'plot' | 'table'>, height: number, from = 0): PlotFit | undefined => {
  const { plot } = figure;
  if (!isDrawn(plot)) return undefined;
  for (let rows = rowsOf(plot) - (isRowed(plot) ? from : 0); rows >= 1; rows -= 1) {
    for (const part of [sliced(plot, from, rows), lightened(sliced(plot, from, rows))]) {
      const fit = fitted(part, pointRows(figure, plot, from, rows), height);
      if (fit !== undefined) return { ...fit, rows };
    }
  }
  return { ...squeezed(sliced(lightened(plot), from, 1), pointRows(figure, plot, from, 1), height), rows: 1 };
};
