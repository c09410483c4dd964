import { describe, expect, it } from 'vitest';
import { linesOf, stacked, textBlock, widthOf } from './textFlow';

const sentence = 'The backlog has fallen every month since May and is now 68 above target, by 31 January 2024';
const words = (room: number): string[] => linesOf([{ text: sentence }], room, 15).map((line) => line.map(({ text }) => text).join(''));

describe('lines', () => {
  it.each([120, 200, 333, 640])('hold every word once, in order, within %d pixels', (room) => {
    expect(words(room).join(' ').replaceAll('\u00a0', ' ')).toBe(sentence);
    expect(Math.max(...words(room).map((line) => widthOf(line, 15)))).toBeLessThanOrEqual(room + 0.001);
  });

  it('keep a day with its month', () => {
    expect(words(200).some((line) => line.includes('31\u00a0January'))).toBe(true);
  });

  it('break a word that is wider than the room, and lose none of it', () => {
    const lines = linesOf([{ text: 'Llanfairpwllgwyngyllgogerychwyrndrobwll' }], 60, 15);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.flat().map(({ text }) => text).join('')).toBe('Llanfairpwllgwyngyllgogerychwyrndrobwll');
  });

  it('are none for no words', () => {
    expect(linesOf([{ text: '  ' }], 100, 15)).toEqual([]);
  });
});

describe('a block of text', () => {
  const look = { size: 15, leading: 20, fill: 'ink-2' } as const;

  it('is as high as its lines', () => {
    expect(textBlock([{ text: sentence }], 10_000, look).height).toBe(20);
    expect(textBlock([{ text: '' }], 100, look)).toEqual({ height: 0, xml: '' });
  });

  it('writes runs of one look as one, so that an editor shows sentences', () => {
    expect(textBlock([{ text: 'Action:', weight: 600, fill: 'ink' }, { text: 'clear the oldest & say so' }], 1000, look).xml).toBe(
      '<text x="0" y="15.1" font-size="15" fill="#42464d"><tspan font-weight="600" fill="#17191d">Action:</tspan><tspan font-weight="400"> clear the oldest &amp; say so</tspan></text>',
    );
  });
});

const block = (height: number, xml: string) => ({ height, xml });

it('stacks blocks with their gaps, and leaves none for an empty one', () => {
  expect(stacked([{ block: block(10, '<a/>'), gap: 5 }, { block: block(0, ''), gap: 7 }, { block: block(4, '<b/>'), gap: 6 }])).toEqual({
    height: 20,
    xml: '<g transform="translate(0 0)"><a/></g><g transform="translate(0 16)"><b/></g>',
  });
});
