import { useRef, type ReactNode } from 'react';
import { useStageScale } from './useStageScale';

/** The 1920 by 1080 pixels a slide is laid out on, scaled to whatever room there is. */
export function Stage({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const style = useStageScale(frame);
  return (
    <div className="stage-frame" ref={frame}>
      <div className="stage" style={style}>
        {style !== undefined && children}
      </div>
    </div>
  );
}
