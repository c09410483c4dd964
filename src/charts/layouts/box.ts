import { textWidth } from './textWidth';
import type { Mark } from '../scene';

/** A rectangle in scene pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type TextMark = Extract<Mark, { kind: 'text' }>;

/** Ascender and descender of Source Sans 3 as shares of the size, measured on "d" and "gpy". */
const ascent = 0.72;
const descent = 0.235;

/** The rectangle a line of text covers, from ascender to descender. */
export const textBox = ({ x, y, text, size, weight, anchor }: Pick<TextMark, 'x' | 'y' | 'text' | 'size' | 'weight' | 'anchor'>): Box => {
  const width = textWidth(text, size, weight);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - size * ascent, right: left + width, bottom: y + size * descent };
};

/** True when two rectangles share an area; touching edges do not count. */
export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A rectangle of half-size `reach` round a point. */
export const around = (x: number, y: number, reach: number): Box => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
