import { useMemo, useRef } from 'react';
import type { ClearedFigure } from '../figures/clearance';
import { InspectedChart } from './InspectedChart';
import { isDrawn, layoutOf } from './layouts/layouts';
import { paperBox } from './paper';
import { useNear } from './useNear';
import { usePrinting } from '../ui/usePrinting';
import { useWidth } from './useWidth';
import './charts.css';

export interface ChartFrameProps {
  figure: ClearedFigure;
  /** Id of the finding, which names the group. */
  labelledBy: string;
  /** Compact drawing, as on the Overview. */
  compact?: boolean | undefined;
  /** Shows the figure's table: the T key. */
  onShowTable?: (() => void) | undefined;
}

/**
 * A figure's chart at the width it is given. It measures itself, is drawn when it comes near the window or goes to
 * paper, and keeps its room before that. Nothing for figures without a drawing (lists and words).
 */
export function ChartFrame({ figure, labelledBy, compact, onShowTable }: ChartFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const measured = useWidth(frame);
  const isPrinting = usePrinting();
  const { plot, table } = figure;
  const scene = useMemo(() => {
    if (!isDrawn(plot)) return undefined;
    if (isPrinting) return layoutOf(plot, table, { ...paperBox(plot.shape), compact });
    return measured === undefined ? undefined : layoutOf(plot, table, { width: measured, compact });
  }, [plot, table, measured, isPrinting, compact]);
  const isNear = useNear(frame, scene !== undefined);
  return (
    <figure className="chart-frame" aria-labelledby={labelledBy} ref={frame}>
      {scene !== undefined && (
        <InspectedChart
          scene={scene}
          table={table}
          title={figure.title}
          description={figure.description}
          isDrawn={isNear || isPrinting}
          onShowTable={onShowTable}
        />
      )}
    </figure>
  );
}
