import type { LivePlot } from './scene';

/** A position of the live chart; y is absent in a gap. */
export interface LivePoint {
  x?: number | null | undefined;
  y?: number | null | undefined;
}

/** Width of one slot of the plot area, in pixels. */
export const slotWidth = ({ area, slots }: LivePlot): number => (area.right - area.left) / slots;

/** Middle of a slot, in pixels from the drawing's left. */
export const slotMiddle = (live: LivePlot, slot: number): number => live.area.left + slotWidth(live) * (slot + 0.5);

/**
 * A skyline over whole slots: level from edge to edge, down to the base at both ends and round each gap.
 * Recharts' own step areas begin and end in the middle of a slot.
 */
export const skylinePath = (points: readonly LivePoint[], width: number, base: number): string => {
  let path = '';
  let open = false;
  for (const { x, y } of points) {
    if (typeof x !== 'number' || typeof y !== 'number') {
      if (open) path += `V${base}`;
      open = false;
      continue;
    }
    const left = x - width / 2;
    path += `${open ? '' : `M${left} ${base}`}L${left} ${y}L${x + width / 2} ${y}`;
    open = true;
  }
  return open ? `${path}V${base}` : path;
};
