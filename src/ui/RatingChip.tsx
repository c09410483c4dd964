import { ratingWord } from '../figures/cells';
import type { RatingMark as Mark } from '../figures/table';
import { RatingMark } from './RatingMark';

export interface RatingChipProps {
  mark: Mark;
  /** Words in place of the rating's own: "Overdue: 2". */
  text?: string | undefined;
}

/** A rating: shape, then word, then colour. The word is ink, never tinted. */
export function RatingChip({ mark, text }: RatingChipProps) {
  return (
    <span className="rating-chip">
      <RatingMark mark={mark} />
      <b>{text ?? ratingWord(mark)}</b>
    </span>
  );
}
