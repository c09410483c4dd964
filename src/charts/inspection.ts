/** Where the reader is in a chart: a point, and one series or all of them. */
export interface Inspection {
  /** Index of the point in reading order; null before the first move. */
  point: number | null;
  /** Index among the series columns; null reads the whole row. */
  series: number | null;
}

/** What there is to move through. */
export interface InspectionExtent {
  points: number;
  series: number;
}

/** Nothing inspected. */
export const atRest: Inspection = { point: null, series: null };

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** From rest, forwards opens at the first point and backwards at the last. */
const step = (point: number | null, by: 1 | -1, points: number): number => {
  if (point === null) return by === 1 ? 0 : points - 1;
  return clamp(point + by, points);
};

/** Series go round with "all of them" between the last and the first. */
const turn = (series: number | null, by: 1 | -1, count: number): number | null => {
  const places = count + 1;
  const place = series === null ? 0 : series + 1;
  const next = (place + by + places) % places;
  return next === 0 ? null : next - 1;
};

/**
 * The inspection after a key, by `KeyboardEvent.key`: all four arrows move in reading order whatever the chart's
 * orientation, Home and End jump, Page Up and Page Down change series, Escape leaves.
 * @returns undefined for a key that means nothing here, so that the browser keeps it.
 */
export const inspectionAfter = (current: Inspection, key: string, extent: InspectionExtent): Inspection | undefined => {
  const { points, series } = extent;
  if (key === 'Escape') return current.point === null ? undefined : atRest;
  if (points === 0) return undefined;
  const at = (point: number): Inspection => ({ ...current, point });
  const turned = (by: 1 | -1): Inspection => ({ point: current.point ?? 0, series: turn(current.series, by, series) });
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at(step(current.point, 1, points));
    case 'ArrowLeft':
    case 'ArrowUp':
      return at(step(current.point, -1, points));
    case 'Home':
      return at(0);
    case 'End':
      return at(points - 1);
    case 'PageDown':
      return series === 0 ? undefined : turned(1);
    case 'PageUp':
      return series === 0 ? undefined : turned(-1);
    default:
      return undefined;
  }
};
