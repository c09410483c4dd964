import type { RatingMark } from '../figures/table';

/** The word of each rating, which always stands beside its shape. */
export const ratingWords: Record<RatingMark, string> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  'not-rated': 'Not rated',
  complete: 'Complete',
};
