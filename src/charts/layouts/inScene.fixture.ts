import type { Mark, Scene } from '../scene';
import { around, overlaps, textBox, type Box } from './box';

/* Reading a drawing in tests: what it says and where its marks stand. */

type Of<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

/** Every mark, in the order painted. */
export const marksOf = ({ back, data, front }: Scene): Mark[] => [...back, ...data, ...front];

/** Marks of one kind with a role. */
export const withRole = <Kind extends Mark['kind']>(scene: Scene, kind: Kind, role: string): Of<Kind>[] =>
  marksOf(scene).filter((mark): mark is Of<Kind> => mark.kind === kind && mark.role === role);

/** Every word of the drawing, in the order written. */
export const textsOf = (scene: Scene): string[] => marksOf(scene).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Where a label stands; fails when it is not drawn. */
export const labelled = (scene: Scene, text: string): Of<'text'> => {
  const label = marksOf(scene).find((mark): mark is Of<'text'> => mark.kind === 'text' && mark.text === text);
  if (label === undefined) throw new Error(`No label "${text}" among: ${textsOf(scene).join(' | ')}`);
  return label;
};

/** Rating marks, in the order drawn. */
export const ratingsOf = (scene: Scene): string[] => marksOf(scene).flatMap((mark) => (mark.kind === 'rating' ? [mark.rating] : []));

const words = (scene: Scene): { text: string; box: Box }[] =>
  marksOf(scene).flatMap((mark) => (mark.kind === 'text' ? [{ text: mark.text, box: textBox(mark) }] : []));

const shrunk = ({ left, top, right, bottom }: Box, by: number): Box => ({ left: left + by, top: top + by, right: right - by, bottom: bottom - by });

/** Pairs of words that overlap by more than a tenth of a pixel. */
export const collisions = (scene: Scene): string[] =>
  words(scene).flatMap(({ text: one, box: first }, i, all) =>
    all.slice(i + 1).flatMap(({ text: other, box: second }) => (overlaps(shrunk(first, 0.1), second) ? [`${one} | ${other}`] : [])),
  );

const isWithin = ({ width, height }: Scene, { left, top, right, bottom }: Box, tolerance: number): boolean =>
  left >= -tolerance && top >= -tolerance && right <= width + tolerance && bottom <= height + tolerance;

/** Words that leave the drawing by more than half a pixel. */
export const wordsOutside = (scene: Scene): string[] => words(scene).flatMap(({ text, box }) => (isWithin(scene, box, 0.5) ? [] : [text]));

const cornersOf = (d: string): Box => {
  const pairs = [...d.matchAll(/[ML](\S+?) ([^MLZl\s]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

const extent = (mark: Mark): Box => {
  if (mark.kind === 'text') return textBox(mark);
  if (mark.kind === 'path') return cornersOf(mark.d);
  if (mark.kind === 'circle') return around(mark.cx, mark.cy, mark.r);
  if (mark.kind === 'line') {
    return { left: Math.min(mark.x1, mark.x2), top: Math.min(mark.y1, mark.y2), right: Math.max(mark.x1, mark.x2), bottom: Math.max(mark.y1, mark.y2) };
  }
  const { width, height } = mark.kind === 'rect' ? mark : { width: mark.size, height: mark.size };
  return { left: mark.x, top: mark.y, right: mark.x + width, bottom: mark.y + height };
};

/** Marks and points that leave the drawing by more than half a stroke or half a point. */
export const outside = (scene: Scene): unknown[] => [
  ...marksOf(scene).filter((mark) => !isWithin(scene, extent(mark), 6)),
  ...scene.points.filter(({ box: { x, y, width, height } }) => !isWithin(scene, { left: x, top: y, right: x + width, bottom: y + height }, 6)),
];
