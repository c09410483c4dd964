import { wrap } from '../charts/layouts/textWidth';

/** A slide as it is laid out, whatever it is shown on, in its own pixels. */
export const stage = { width: 1920, height: 1080, margin: 80 } as const;

/** Width between the margins. */
export const contentWidth = stage.width - 2 * stage.margin;

/** Where the foot of a slide begins while it has one line, and the height of each further one. */
const footTop = 984;
const footLine = 34;

/** Rule and folio. */
const folioBottom = 100;

const descriptor = { size: 30, line: 38, gap: 12 } as const;
const headingGap = 18;
const bodyGap = 20;
const keyHeight = 40;

/** Sizes of a finding, the usual one first: a long sentence steps down rather than take a third line. */
const headingSizes = [64, 56, 48, 44, 40, 36] as const;

/** A heading's size, and its lines at that size. */
export interface HeadingFit {
  size: number;
  line: number;
  lines: number;
}

const linesOf = (text: string, size: number, weight: 400 | 700): number => wrap(text, contentWidth, size, weight, 12).length;

const ratio = 70 / 64;

/** Every way a heading may stand in two lines at most, the largest first; the smallest, with all its lines, where none does. */
export const headingFits = (text: string): readonly [HeadingFit, ...HeadingFit[]] => {
  const fits = headingSizes.map((size) => ({ size, line: Math.floor(size * ratio), lines: linesOf(text, size, 700) }));
  const [largest = fits.at(-1)!, ...smaller] = fits.filter(({ lines }) => lines <= 2);
  return [largest, ...smaller];
};

/** Height left for the body of a slide below its heading, its descriptor and a key. */
export const bodyHeight = ({ line, lines }: HeadingFit, words: string, hasKey: boolean, footLines: number): number => {
  const described = words === '' ? 0 : descriptor.gap + descriptor.line * linesOf(words, descriptor.size, 400);
  return footTop - footLine * (footLines - 1) - (folioBottom + headingGap + line * lines + described + bodyGap + (hasKey ? keyHeight : 0));
};
