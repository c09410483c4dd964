import { describe, expect, it } from 'vitest';
import { lineCount, linesOfRuns, widthOf } from './arial';

describe('the width of words in Arial', () => {
  it('is the sum of its letters: H 722, i 222 thousandths of the size', () => {
    expect(widthOf('Hi', 100)).toBeCloseTo(94.4);
    expect(widthOf('Hi', 100, true)).toBeCloseTo(100);
  });

  it('takes a space that must not break for a space, and an accent for nothing', () => {
    expect(widthOf('30\u00a0June', 10)).toBe(widthOf('30 June', 10));
    expect(widthOf('é', 10)).toBe(widthOf('e', 10));
  });
});

describe('the lines words take', () => {
  // "nnnn" is 4 × 556 = 2,224 thousandths: 22.24 at size 10, and a space 2.78.
  it.each([
    ['nnnn', 30, 1],
    ['nnnn nnnn', 30, 2],
    ['nnnn nnnn', 50, 1],
    ['nnnn\u00a0nnnn nnnn', 50, 2],
    ['nnnnnnnn', 30, 2],
    ['', 30, 1],
  ])('%s in %d is %d', (text, room, lines) => {
    expect(lineCount(text, room, 10)).toBe(lines);
  });

  it('counts bold words as wider', () => {
    // In bold 4 × 611 = 24.44 each: two and a space are 51.66, as regular 47.26.
    expect(linesOfRuns([{ text: 'nnnn' }, { text: 'nnnn', bold: true }], 50, 10)).toBe(2);
  });
});
