import type { ReactNode } from 'react';
import { noBreak } from './noBreak';

export interface ExemptBoxProps {
  /** The paragraph relied on and, where known, the committee's resolution. */
  paragraphs: readonly string[];
  /** Way to the view that shows it, for those who may see it. */
  action?: ReactNode;
}

/** In place of an exempt plot: why it is not shown. Holds no figure, finding or shape of the data. */
export function ExemptBox({ paragraphs, action }: ExemptBoxProps) {
  return (
    <div className="exempt-box">
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph}>
          {index === 0 && <b>Not for publication. </b>}
          {noBreak(paragraph)}
        </p>
      ))}
      {action}
    </div>
  );
}
