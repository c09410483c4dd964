import type { RatingMark as Rating } from '../figures/table';
import { ratingPaths } from './ratingPaths';

interface RatingMarkProps {
  mark: Rating;
  /** Pixels: 16 beside text, 18 to 20 alone. */
  size?: number | undefined;
  /** Given where no word stands beside the mark. */
  label?: string | undefined;
}

/** A rating's shape. The word beside it is the caller's; without one, give a `label`. */
export function RatingMark({ mark, size = 16, label }: RatingMarkProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="rating-mark" width={size} height={size} viewBox="0 0 16 16" {...naming}>
      {ratingPaths[mark].map((part) => (
        <path
          key={part.d}
          d={part.d}
          fill={part.fill ? `var(--${part.fill})` : 'none'}
          stroke={part.stroke ? `var(--${part.stroke})` : undefined}
          strokeWidth={part.strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
