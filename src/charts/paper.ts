import type { DrawnShape } from '../figures/plot';
import type { LayoutBox } from './scene';

/** Width of a plot on A4 landscape, in CSS pixels. */
const width = 999;

/** Plots that gain by height get what their panel's words leave of the sheet; the others keep the height of their rows. */
const plotHeights: Partial<Record<DrawnShape, number>> = { columns: 310, lines: 300, dots: 280, quarters: 260, steps: 186 };

/** The room of a drawing on A4 landscape. */
export const paperBox = (shape: DrawnShape): LayoutBox => ({ width, plotHeight: plotHeights[shape] });
