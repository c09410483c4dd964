import { useCallback, useRef, useState } from 'react';
import { readingLine, readingText, seriesColumns, type ReadingLine } from '../figures/readingLine';
import { spoken } from '../figures/spoken';
import type { Table } from '../figures/table';
import { announce } from '../ui/announce';
import { atRest, inspectionAfter, type Inspection } from './inspection';
import type { ScenePoint } from './scene';

/** What is inspected, and the ways to move. */
export interface InspectionControl {
  point: ScenePoint | undefined;
  line: ReadingLine | undefined;
  hasSeries: boolean;
  /** Inspects a point by its index; null leaves. */
  inspect: (point: number | null) => void;
  /** Moves by `KeyboardEvent.key`; true when the key was used. */
  move: (key: string) => boolean;
  leave: () => void;
}

const lineAt = (table: Table, points: readonly ScenePoint[], { point, series }: Inspection): ReadingLine | undefined => {
  const row = point === null ? undefined : points[point]?.row;
  const column = series === null ? undefined : seriesColumns(table)[series]?.key;
  return row === undefined ? undefined : readingLine(table, row, column);
};

/** Inspection of a chart's points by pointer or key. Each move is announced once, in the words of the reading line, its signs and abbreviations said out. */
export function useInspection(table: Table, points: readonly ScenePoint[]): InspectionControl {
  const [inspection, setInspection] = useState(atRest);
  // Handlers read the latest place from here: two moves may come before the next render.
  const latest = useRef(atRest);

  const go = useCallback(
    (next: Inspection) => {
      latest.current = next;
      setInspection(next);
      const line = lineAt(table, points, next);
      if (line !== undefined) announce(spoken(readingText(line)));
    },
    [table, points],
  );
  const inspect = useCallback(
    (point: number | null) => {
      if (point !== latest.current.point) go({ point, series: null });
    },
    [go],
  );
  const leave = useCallback(() => go(atRest), [go]);
  const seriesCount = seriesColumns(table).length;
  const move = (key: string): boolean => {
    const next = inspectionAfter(latest.current, key, { points: points.length, series: seriesCount });
    if (next !== undefined) go(next);
    return next !== undefined;
  };

  return {
    point: inspection.point === null ? undefined : points[inspection.point],
    line: lineAt(table, points, inspection),
    hasSeries: seriesCount > 0,
    inspect,
    move,
    leave,
  };
}
