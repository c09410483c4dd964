import type { LanesPlot } from '../../figures/plot';
import { textWidth } from './textWidth';
import { styles } from './textStyles';

type LaneMark = LanesPlot['marks'][number] & { x: number; tail: number };

/** A mark with its level in the lane and the side its label stands on. */
export type Placed = LaneMark & { level: number; label: { x: number; anchor: 'start' | 'end' } | undefined };

/** Half the size of a mark by severity: diamond, square, ring. */
export const markReach: Record<1 | 2 | 3, number> = { 1: 8, 2: 5.5, 3: 5 };

/** Limits of a lane: its edges, and the as-at line no label may cross. */
interface LaneRoom {
  left: number;
  right: number;
  end: number;
}

/** Horizontal extent in pixels. */
interface Stretch {
  from: number;
  to: number;
}

/** Pixels between a mark and its label, and between neighbours. */
const apart = 6;

const isFree = ({ from, to }: Stretch, taken: readonly Stretch[]): boolean => !taken.some((other) => from < other.to + apart && other.from < to + apart);

/** Stretches a mark may take with its label right or left of it; the mark itself is kept inside the lane. */
const options = (mark: LaneMark, { left, right, end }: LaneRoom): (Stretch & { label: Placed['label'] })[] => {
  const reach = markReach[mark.severity];
  const [head, foot] = [mark.x - reach, mark.x + reach + mark.tail];
  const style = mark.severity === 1 ? styles.value : styles.axisStrong;
  const width = textWidth(mark.text, style.size, style.weight);
  const after = { from: head, to: foot + apart + width, label: { x: foot + apart, anchor: 'start' as const } };
  const before = { from: head - apart - width, to: foot, label: { x: head - apart, anchor: 'end' as const } };
  const limit = mark.x <= end ? end : right;
  const fits = [...(after.to <= limit ? [after] : []), ...(before.from >= left ? [before] : [])];
  if (fits.length > 0) return fits;
  return after.to <= right ? [after] : [{ from: head, to: foot, label: undefined }];
};

/** Lays the marks of one lane on as few levels as keep every mark and label clear of the others. */
export const packLane = (marks: readonly LaneMark[], room: LaneRoom): Placed[] => {
  const levels: Stretch[][] = [];
  return marks
    .map((mark) => {
      const reach = markReach[mark.severity];
      return { ...mark, x: Math.max(room.left + reach, Math.min(mark.x, room.right - reach - mark.tail)) };
    })
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      const offers = options(mark, room);
      for (let level = 0; ; level += 1) {
        const choice = offers.find((offer) => isFree(offer, levels[level] ?? []));
        if (choice === undefined) continue;
        (levels[level] ??= []).push({ from: choice.from, to: choice.to });
        return { ...mark, level, label: choice.label };
      }
    });
};
