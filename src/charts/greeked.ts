import { textWidth } from './layouts/textWidth';
import type { Mark, Scene } from './scene';

type TextMark = Extract<Mark, { kind: 'text' }>;

/** Letters without ascenders stand about this high, in ems. */
const height = 0.42;

const lineOf = ({ x, y, text, size, weight, anchor, fill = 'ink-2' }: TextMark): Mark => {
  const width = textWidth(text, size, weight);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { kind: 'rect', x: x - before, y: y - size * height, width, height: size * height, fill };
};

const greekedMarks = (marks: readonly Mark[]): Mark[] => marks.map((mark) => (mark.kind === 'text' ? lineOf(mark) : mark));

/** A scene to be drawn so small that nobody could read it: its words are lines, as long as they were. */
export const greeked = (scene: Scene): Scene => ({ ...scene, back: greekedMarks(scene.back), data: greekedMarks(scene.data), front: greekedMarks(scene.front) });
