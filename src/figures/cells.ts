import type { Day } from '../model/month';
import { count, shortDate, styled, type NumberStyle } from './format';
import type { Cell, RatingMark } from './table';

const words: Record<RatingMark, string> = { green: 'Green', amber: 'Amber', red: 'Red', 'not-rated': 'Not rated', complete: 'Complete' };

/** A rating in words: "Amber". */
export const ratingWord = (rating: RatingMark): string => words[rating];

/** A rating with its word. */
export const ratingCell = (rating: RatingMark): Cell => ({ text: words[rating], rating });

/** A day: "30 Nov 2023". */
export const dateCell = (day: Day): Cell => ({ text: shortDate(day), day });

/** A whole number. */
export const countCell = (value: number): Cell & { value: number } => ({ text: count(value), value });

/** A number in its style. */
export const numberCell = (value: number, style: NumberStyle): Cell => ({ text: styled(value, style), value });

/** An empty cell of a total row. */
export const blankCell: Cell = { text: '' };
