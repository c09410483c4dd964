import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { noBreak } from './noBreak';

export interface NoticeProps {
  icon: 'info' | 'clock';
  /** The sentence that matters. */
  strong: string;
  text?: string | undefined;
  /** "Reference METRICS-503, 4 December 09:12". */
  reference?: string | undefined;
  /** A button. */
  action?: ReactNode;
}

/** A ruled note above a plot: late figures, a failed load. */
export function Notice({ icon, strong, text, reference, action }: NoticeProps) {
  return (
    <div className="notice">
      <Icon name={icon} size={18} />
      <div>
        <b>{noBreak(strong)}</b> {text !== undefined && noBreak(text)}
        {reference !== undefined && <span className="notice-reference">{noBreak(reference)}</span>}
      </div>
      {action}
    </div>
  );
}
