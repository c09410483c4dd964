import type { LivePlot } from './scene';

/** Middle of a slot of the live chart, in pixels from the drawing's left. */
export const slotMiddle = ({ area, slots }: LivePlot, slot: number): number => area.left + ((area.right - area.left) / slots) * (slot + 0.5);
