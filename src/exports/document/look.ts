import { linesOf, type Run } from '../textFlow';

/** Type of one role: size and line height in pixels. */
export interface Look {
  size: number;
  leading: number;
  weight: 400 | 600 | 700;
}

/** Type on paper, by role. Twelve pixels are nine points, the smallest there is. */
export const looks = {
  title: { size: 50, leading: 56, weight: 700 },
  lead: { size: 24, leading: 30, weight: 600 },
  stand: { size: 17, leading: 24, weight: 400 },
  finding: { size: 26, leading: 32, weight: 600 },
  heading: { size: 17, leading: 22, weight: 600 },
  text: { size: 15, leading: 20, weight: 400 },
  folio: { size: 14, leading: 18, weight: 400 },
  table: { size: 13.5, leading: 18, weight: 400 },
  small: { size: 13, leading: 17, weight: 400 },
  note: { size: 12, leading: 16, weight: 400 },
} as const satisfies Record<string, Look>;

/** Room above each piece of a sheet, and within rows, in pixels. The style sheet and the heights are written from the same numbers. */
export const gaps = {
  folio: 36,
  descriptor: 4,
  key: 10,
  plot: 14,
  variance: 10,
  foot: 12,
  footRule: 7,
  caption: 16,
  captionBottom: 4,
  row: 5,
  denseRow: 3,
  item: 14,
  entry: 6,
  statement: 8,
  column: 16,
} as const;

/** Height of words in a column, at most: they are reckoned in the widest font they may be shown in. */
export const heightOf = (runs: readonly Run[] | string, room: number, { size, leading, weight }: Look): number =>
  linesOf(typeof runs === 'string' ? [{ text: runs, weight }] : runs, room, size).length * leading;
