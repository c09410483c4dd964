import { useId, useRef, type PointerEvent } from 'react';
import { pointAt } from '../charts/pointAt';
import { ReadingLine } from '../charts/ReadingLine';
import { Still } from '../charts/Still';
import type { ClearedFigure } from '../figures/clearance';
import { readingLine, type ReadingLine as Line } from '../figures/readingLine';
import { noBreak } from '../ui/noBreak';
import { RatingMark } from '../ui/RatingMark';
import type { PlotFit } from './plotFit';

/** What is read of the point under the spotlight. */
export const spotLine = ({ table }: ClearedFigure, fit: PlotFit | undefined, spot: number | null): Line | undefined => {
  const point = spot === null ? undefined : fit?.scene.points[spot];
  return point && readingLine(table, point.row);
};

/** Pixels within which a touch is a tap. */
const tap = 10;

interface SlideDrawingProps {
  figure: ClearedFigure;
  fit: PlotFit;
  spot: number | null;
  /** Puts the spotlight on a point, by pointer or finger. */
  onPoint?: ((point: number) => void) | undefined;
}

/** A figure's still, enlarged, with the point under the spotlight outlined and read out above it. */
export function SlideDrawing({ figure, fit, spot, onPoint }: SlideDrawingProps) {
  const id = useId();
  const { scene, scale } = fit;
  const { plot } = figure;
  const line = spotLine(figure, fit, spot);
  const point = spot === null ? undefined : scene.points[spot];
  const down = useRef({ x: 0, y: 0 });
  const onPointerDown = ({ clientX: x, clientY: y }: PointerEvent) => {
    down.current = { x, y };
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    // A finger that moved has swiped.
    if (Math.hypot(event.clientX - down.current.x, event.clientY - down.current.y) > tap) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const per = scene.width / width;
    const at = pointAt(scene.points, (event.clientX - left) * per, (event.clientY - top) * per);
    if (at !== null) onPoint?.(at);
  };
  const size = { width: scene.width * scale, height: scene.height * scale };
  return (
    <>
      {line !== undefined && <ReadingLine line={line} />}
      <figure className="slide-drawing" style={size} {...(onPoint && { onPointerDown, onPointerUp })}>
        <div className="slide-enlarged" style={{ width: scene.width, height: scene.height, transform: `scale(${scale})` }}>
          <Still scene={scene} idPrefix={id} title={figure.description} />
          {point !== undefined && (
            <svg className="chart slide-outline" width={scene.width} height={scene.height} aria-hidden>
              <rect {...point.box} fill="none" stroke="var(--ink)" strokeWidth={2} />
            </svg>
          )}
        </div>
      </figure>
      {plot.shape === 'action-marks' && (
        <ul className="slide-actions">
          {plot.next.map((action, place) => (
            <li key={place}>
              <RatingMark mark={action.rating} size={30} />
              <div>
                {noBreak(action.text)}
                <p>{noBreak(action.note)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
