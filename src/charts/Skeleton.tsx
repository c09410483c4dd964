import { useId, useRef } from 'react';
import type { Shape, YearAxis } from '../figures/plot';
import { skeletonScene } from './layouts/skeleton';
import { Still } from './Still';
import { useWidth } from './useWidth';
import './charts.css';

interface SkeletonProps {
  shape: Shape;
  /** The period's axis, where it is known: it is real, the bars are grey. */
  axis?: YearAxis | undefined;
}

/** What stands in a chart's place while its figures are on their way. Decorative: the panel says that it is loading. */
export function Skeleton({ shape, axis }: SkeletonProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div className="chart-frame" aria-hidden ref={frame}>
      {width !== undefined && <Still scene={skeletonScene(shape, { width }, axis)} idPrefix={id} />}
    </div>
  );
}
