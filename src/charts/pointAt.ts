import { slotMiddle } from './liveSlots';
import type { LivePlot, ScenePoint } from './scene';

/** Pixels by which a pointer may miss a small mark: makes every mark a target of 24 pixels at least. */
const reach = 10;

const gap = (from: number, length: number, at: number): number => Math.max(from - at, 0, at - (from + length));

/** The point under a position of the drawing, or the nearest within reach; of several the smallest. */
export const pointAt = (points: readonly ScenePoint[], x: number, y: number): number | null => {
  let best: { index: number; distance: number; area: number } | undefined;
  for (const [index, { box }] of points.entries()) {
    const distance = Math.hypot(gap(box.x, box.width, x), gap(box.y, box.height, y));
    const area = box.width * box.height;
    if (distance > reach) continue;
    if (best === undefined || distance < best.distance || (distance === best.distance && area < best.area)) best = { index, distance, area };
  }
  return best?.index ?? null;
};

/** The point of a slot of the live chart: the one whose box spans the slot's middle; null for a slot without figures. */
export const pointOfSlot = (points: readonly ScenePoint[], live: LivePlot, slot: number): number | null => {
  const middle = slotMiddle(live, slot);
  const index = points.findIndex(({ box }) => box.x <= middle && middle <= box.x + box.width);
  return index === -1 ? null : index;
};
