import { Icon } from './Icon';
import { noBreak } from './noBreak';

export interface NoticeBarProps {
  heading: string;
  text: string;
}

/** Says that the figures are invented. It cannot be closed, and it prints. */
export function DemonstrationBar({ heading, text }: NoticeBarProps) {
  return (
    <aside className="demonstration-bar" aria-label={heading}>
      <div className="wrap">
        <b>{heading}</b>
        <span>{text}</span>
      </div>
    </aside>
  );
}

/** Says that the screen shows exempt information, and under which paragraph. */
export function ExemptBar({ heading, text }: NoticeBarProps) {
  return (
    <aside className="exempt-bar" aria-label={heading}>
      <div className="wrap">
        <b>
          <Icon name="lock" />
          {noBreak(heading)}
        </b>
        <span>{noBreak(text)}</span>
      </div>
    </aside>
  );
}
