import { Icon } from '../../ui/Icon';
import { noBreak } from '../../ui/noBreak';

/** A lock and "Part II": the marking where there is no room for its paragraph. */
export function PartTwo() {
  return (
    <span className="exempt-mark">
      <Icon name="lock" size={13} />
      {noBreak('Part II')}
    </span>
  );
}
