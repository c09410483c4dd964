import type { RatingMark } from '../figures/table';

/** Colour tokens a rating mark is painted with. */
export type RatingToken = 'rag-g' | 'rag-a' | 'rag-r' | 'rag-n' | 'rag-on' | 'ink-2';

/** One stroke or filled area of a mark, on a grid of 16 by 16. */
export interface RatingPart {
  d: string;
  fill?: RatingToken;
  stroke?: RatingToken;
  strokeWidth?: number;
}

/**
 * The rating marks as paths: shape first, then word, then colour, so that they survive the photocopier.
 * Green: circle and tick. Amber: triangle and exclamation mark. Red: square and cross. Not rated: ring and dash. Complete: tick alone.
 */
export const ratingPaths: Readonly<Record<RatingMark, readonly RatingPart[]>> = {
  green: [
    { d: 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z', fill: 'rag-g' },
    { d: 'M4.6 8.3l2.3 2.4 4.5-5', stroke: 'rag-on', strokeWidth: 2 },
  ],
  amber: [
    { d: 'M8 .6L15.8 14.9H.2Z', fill: 'rag-a' },
    { d: 'M8 5.4v4.4', stroke: 'rag-on', strokeWidth: 2 },
    { d: 'M8 11.15a1.15 1.15 0 1 1 0 2.3a1.15 1.15 0 1 1 0-2.3Z', fill: 'rag-on' },
  ],
  red: [
    { d: 'M.8.8h14.4v14.4H.8Z', fill: 'rag-r' },
    { d: 'M4.7 4.7l6.6 6.6M11.3 4.7l-6.6 6.6', stroke: 'rag-on', strokeWidth: 2 },
  ],
  'not-rated': [
    { d: 'M8 1.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2Z', stroke: 'rag-n', strokeWidth: 1.6 },
    { d: 'M5 8h6', stroke: 'rag-n', strokeWidth: 1.8 },
  ],
  complete: [{ d: 'M2 8.6l4 4.2L14 3.6', stroke: 'ink-2', strokeWidth: 2 }],
};
