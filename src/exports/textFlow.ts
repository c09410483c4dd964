import { textWidth } from '../charts/layouts/textWidth';
import type { Paint } from '../charts/scene';
import { noBreak } from '../ui/noBreak';
import { paint } from './sceneParts';
import { element, escaped } from './xml';

/** Words of one weight and colour. */
export interface Run {
  text: string;
  weight?: 400 | 600 | 700 | undefined;
  fill?: Paint | undefined;
}

/** Size and line height in pixels, and the colour of runs that have none. */
export interface TextLook {
  size: number;
  leading: number;
  fill: Paint;
  align?: 'start' | 'end' | undefined;
}

/** A part of a picture, drawn from its own top left corner. */
export interface Block {
  height: number;
  xml: string;
}

/** Lines are set a tenth short, so that they fit too where the file is opened without the font and Arial stands in. */
const slack = 1.1;

const plain = (word: string): string => word.replaceAll('\u00a0', ' ');

/** Width of a text in pixels, in the widest font it may be shown in. */
export const widthOf = (text: string, size: number, weight: Run['weight'] = 400): number => textWidth(plain(text), size, weight) * slack;

/** A word in pieces no wider than the room; almost always the word itself. */
const pieces = (word: string, room: number, size: number, weight: Run['weight']): string[] => {
  if (widthOf(word, size, weight) <= room) return [word];
  const parts = [''];
  for (const character of word) {
    const last = parts.length - 1;
    const longer = `${parts[last]}${character}`;
    if (parts[last] !== '' && widthOf(longer, size, weight) > room) parts.push(character);
    else parts[last] = longer;
  }
  return parts;
};

/** Runs broken into lines no wider than `room`; what belongs together, such as a date, is kept on one line. */
export const linesOf = (runs: readonly Run[], room: number, size: number): Run[][] => {
  const words = runs.flatMap((run) =>
    noBreak(run.text)
      .split(/[ \t\n]+/)
      .filter((word) => word !== '')
      .flatMap((word) => pieces(word, room, size, run.weight))
      .map((text) => ({ ...run, text })),
  );
  const lines: Run[][] = [];
  let used = Infinity;
  for (const word of words) {
    const space = widthOf(' ', size, word.weight);
    const width = widthOf(word.text, size, word.weight);
    const line = lines.at(-1);
    if (line !== undefined && used + space + width <= room) {
      line.push({ ...word, text: ` ${word.text}` });
      used += space + width;
    } else {
      lines.push([word]);
      used = width;
    }
  }
  return lines;
};

/** Neighbouring words of one look as one run, so that an editor shows a line and not its words. */
const joined = (line: readonly Run[]): Run[] =>
  line.reduce<Run[]>((runs, word) => {
    const last = runs.at(-1);
    if (last === undefined || last.weight !== word.weight || last.fill !== word.fill) return [...runs, { ...word, text: plain(word.text) }];
    return [...runs.slice(0, -1), { ...last, text: last.text + plain(word.text) }];
  }, []);

const lineXml = (line: readonly Run[], x: number, y: number, { size, fill, align }: TextLook): string =>
  element(
    'text',
    { x, y, 'font-size': size, fill: paint(fill), 'text-anchor': align === 'end' ? 'end' : undefined },
    joined(line)
      .map((run) => element('tspan', { 'font-weight': run.weight ?? 400, fill: run.fill && paint(run.fill) }, escaped(run.text)))
      .join(''),
  );

const round = (value: number): number => Math.round(value * 100) / 100;

/** Text set in lines from `left` (or to it, where aligned to the end); its block begins at the first line's top. */
export const textBlock = (runs: readonly Run[], room: number, look: TextLook, left = 0): Block => {
  const lines = linesOf(runs, room, look.size);
  const baseline = (look.leading + look.size * 0.68) / 2;
  return {
    height: lines.length * look.leading,
    xml: lines.map((line, i) => lineXml(line, round(left), round(i * look.leading + baseline), look)).join(''),
  };
};

/** A block moved within its picture. */
export const placed = ({ xml }: Block, x: number, y: number): string => (xml === '' ? '' : element('g', { transform: `translate(${x} ${y})` }, xml));

/** Blocks one beneath the other, with a gap before each but the first; those of no height leave none. */
export const stacked = (blocks: readonly { block: Block; gap: number }[]): Block => {
  let height = 0;
  let xml = '';
  for (const { block, gap } of blocks.filter(({ block }) => block.height > 0)) {
    height += height === 0 ? 0 : gap;
    xml += placed(block, 0, height);
    height += block.height;
  }
  return { height, xml };
};
