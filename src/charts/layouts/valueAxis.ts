import type { NumberStyle } from '../../figures/format';
import { inks } from './inks';
import { line, path } from './marks';
import { tickText, type NiceScale } from './scale';
import type { Sketch } from './sketch';
import { styles, widest } from './textStyles';

/** Room the numbers of a scale need left of the plot, at least `least`. */
export const tickRoom = (scale: NiceScale, style: NumberStyle, least: number): number =>
  Math.max(least, widest(scale.ticks.map((tick) => tickText(tick, scale.step, style)), styles.axis) + 8);

/** Where a value axis stands: the plot's edges and its scale in pixels. */
export interface ValueAxis {
  scale: NiceScale;
  style: NumberStyle;
  y: (value: number) => number;
  left: number;
  right: number;
}

/** Horizontal gridlines with their numbers; a scale that leaves out nought gets the mark of the cut. */
export const valueAxis = (sketch: Sketch, { scale, style, y, left, right }: ValueAxis): void => {
  for (const tick of scale.ticks) {
    sketch.back.push(line(left, y(tick), right, y(tick), inks.grid));
    sketch.write(tickText(tick, scale.step, style), styles.axis, left - 8, y(tick) + 4.5, 'end');
  }
  const bottom = Math.round(y(scale.low) * 100) / 100;
  if (scale.low !== 0) sketch.back.push(path(`M${left - 4} ${bottom - 3}l4 -3 l4 3 M${left - 4} ${bottom + 3}l4 -3 l4 3`, inks.cut));
};
