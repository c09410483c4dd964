import { useCallback, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { spoken } from '../figures/spoken';
import type { Table } from '../figures/table';
import { Drawing } from './Drawing';
import { pointAt } from './pointAt';
import { ReadingLine } from './ReadingLine';
import type { Scene } from './scene';
import { useDismissal } from './useDismissal';
import { useInspection } from './useInspection';
import { useLiveChart } from './useLiveChart';

interface InspectedChartProps {
  scene: Scene;
  table: Table;
  title: string;
  /** One sentence for those who cannot see the drawing. */
  description: string;
  /** False while the chart is far from the window: its room is kept and nothing is drawn. */
  isDrawn: boolean;
  onShowTable?: (() => void) | undefined;
}

const hintText = (hasSeries: boolean, hasTable: boolean): string =>
  [
    'Arrow keys read the chart point by point.',
    hasSeries && 'Page Up and Page Down change series.',
    hasTable && 'T shows the table.',
    'Esc leaves.',
  ]
    .filter(Boolean)
    .join(' ');

const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !(altKey || ctrlKey || metaKey);

/**
 * A drawing with its keyboard and pointer shell: one tab stop over the image, a reading line above it, an outline
 * round the point inspected. The image and the tab stop are siblings, so that a screen reader meets both.
 */
export function InspectedChart({ scene, table, title, description, isDrawn, onShowTable }: InspectedChartProps) {
  const id = useId();
  const shell = useRef<HTMLDivElement>(null);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const { point, line, hasSeries, inspect, move, leave } = useInspection(table, scene.points);
  const isLive = useLiveChart(scene.live !== undefined && isDrawn, isHovered || isFocused);
  const disengage = useCallback(() => {
    setHovered(false);
    leave();
  }, [leave]);
  useDismissal(shell, isHovered || point !== undefined, disengage);

  // A lifted finger leaves the live drawing too: its reading stays until a tap elsewhere.
  const isTouched = useRef(false);
  const inspectDrawn = useCallback(
    (at: number | null) => {
      if (at !== null || !isTouched.current) inspect(at);
    },
    [inspect],
  );
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    isTouched.current = event.pointerType === 'touch';
    const { left, top } = event.currentTarget.getBoundingClientRect();
    inspect(pointAt(scene.points, event.clientX - left, event.clientY - top));
  };
  const onPointerLeave = (event: PointerEvent) => {
    // A lifted finger leaves too, and its reading stays until a tap elsewhere.
    if (event.pointerType === 'touch') return;
    if (isFocused) setHovered(false);
    else disengage();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlain(event)) return;
    const isTableKey = event.key.toLowerCase() === 't' && onShowTable !== undefined;
    if (isTableKey) onShowTable();
    if (isTableKey || move(event.key)) event.preventDefault();
  };
  const onBlur = () => {
    setFocused(false);
    leave();
  };

  const { width, height } = scene;
  const image = { role: 'img', 'aria-label': spoken(description) };
  return (
    <div className="chart-shell" ref={shell} onPointerEnter={() => setHovered(true)} onPointerLeave={onPointerLeave}>
      {line !== undefined && <ReadingLine line={line} />}
      <p id={`${id}-hint`} className={isFocused && line === undefined ? 'chart-reading' : 'visually-hidden'}>
        {hintText(hasSeries, onShowTable !== undefined)}
      </p>
      <div className="chart-plot" onPointerDown={onPointer} onPointerMove={isLive ? undefined : onPointer}>
        <div {...image}>
          {isDrawn ? (
            <Drawing scene={scene} idPrefix={id} isLive={isLive} onPoint={inspectDrawn} />
          ) : (
            <svg className="chart" width={width} height={height} />
          )}
        </div>
        {/* Only an application is handed every key: a screen reader keeps the arrows of anything else for itself. */}
        <div
          className="chart-keys"
          role="application"
          aria-roledescription="chart"
          aria-label={`${title}, point by point`}
          aria-describedby={`${id}-hint`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={onBlur}
        >
          {point !== undefined && (
            <svg className="chart-outline" width={width} height={height} aria-hidden>
              <rect {...point.box} fill="none" stroke="var(--ink)" strokeWidth={2} />
            </svg>
          )}
        </div>
      </div>
    </div>
  );
}
