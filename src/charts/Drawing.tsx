import { lazy, memo, Suspense } from 'react';
import { pointOfSlot } from './pointAt';
import type { Scene } from './scene';
import { Still } from './Still';
import { loadLiveChart } from './useLiveChart';

const Live = lazy(loadLiveChart);

interface DrawingProps {
  scene: Scene;
  idPrefix: string;
  isLive: boolean;
  /** Told the index of the point under the pointer of a live chart, or null. */
  onPoint: (point: number | null) => void;
}

/** A scene as a still, or as the live chart lying on it. */
export const Drawing = memo(function Drawing({ scene, idPrefix, isLive, onPoint }: DrawingProps) {
  const still = <Still scene={scene} idPrefix={idPrefix} />;
  const { live, points } = scene;
  return (
    <Suspense fallback={still}>
      {isLive && live !== undefined ? (
        <Live scene={scene} live={live} idPrefix={idPrefix} onSlot={(slot) => onPoint(slot === null ? null : pointOfSlot(points, live, slot))} />
      ) : (
        still
      )}
    </Suspense>
  );
});
