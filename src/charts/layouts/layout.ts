import type { DrawnShape, PlotOf } from '../../figures/plot';
import type { LayoutBox, Scene } from '../scene';

/**
 * Lays out one shape: its plot, the keys of the table's `point` rows in order, and the room there is.
 * Pure: the same input gives the same drawing.
 */
export type Layout<S extends DrawnShape> = (plot: PlotOf<S>, rows: readonly string[], box: LayoutBox) => Scene;

/** Below this width months are one letter, value and council labels give way to the key and the table. */
export const isNarrow = ({ width }: LayoutBox): boolean => width < 480;

/** Below this width a chart with a column of row labels puts each label above its row. */
export const isStacked = ({ width }: LayoutBox): boolean => width < 560;

/** Plot height by width: phone, half the page, more. */
export const plotHeight = (box: LayoutBox, narrow: number, half: number, wide: number): number =>
  box.plotHeight ?? (isNarrow(box) ? narrow : box.width < 640 ? half : wide);
