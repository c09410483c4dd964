import { markingShort } from '../figures/exemption';
import type { Marking } from '../model/marking';
import { Icon } from './Icon';
import { noBreak } from './noBreak';

export interface ExemptMarkProps {
  /** Of a record, a note or a panel; nothing is drawn for Part I or where there is none. */
  marking: Marking | undefined;
}

/** A lock and "Part II, paragraph 3", in the colour kept for exempt information. */
export function ExemptMark({ marking }: ExemptMarkProps) {
  if (marking?.part !== 'II') return null;
  return (
    <span className="exempt-mark">
      <Icon name="lock" size={13} />
      {noBreak(markingShort(marking))}
    </span>
  );
}
