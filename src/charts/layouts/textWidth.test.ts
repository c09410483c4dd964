import { describe, expect, it } from 'vitest';
import { ellipsis, textWidth, wrap } from './textWidth';

describe('textWidth', () => {
  // Source Sans 3: a figure is 497 thousandths wide at 400 and 513 at 600, a comma 249 and 275.
  it.each([
    ['', 14, 400, 0],
    ['8', 10, 400, 4.97],
    ['1,383', 10, 400, 22.37],
    ['1,383', 10, 600, 23.27],
    ['W', 20, 700, 16.26],
  ] as const)('measures %j at %d px, weight %d, as %d', (text, size, weight, width) => {
    expect(textWidth(text, size, weight)).toBeCloseTo(width, 6);
  });

  it('takes an accented letter for its base and an unknown sign for a whole em', () => {
    expect(textWidth('ñ', 10)).toBe(textWidth('n', 10));
    expect(textWidth('漢', 10)).toBe(10);
  });

  it('measures weight 500 no narrower than it is drawn', () => {
    expect(textWidth('8', 1000, 500)).toBe(513);
  });
});

describe('ellipsis', () => {
  it.each([
    ['backlog', 34, 'backlog'],
    // At 10 px the word is 33.09 wide; "bac…" is 5.53 + 5.04 + 4.56 + 9.48 = 24.61 and "back…" 4.95 more.
    ['backlog', 26, 'bac…'],
    ['backlog', 5, ''],
  ])('fits %j into %d px as %j', (text, room, cut) => {
    expect(ellipsis(text, room, 10)).toBe(cut);
  });
});

describe('wrap', () => {
  it('breaks between words, at most so many lines, and cuts the last', () => {
    expect(wrap('aaa bbb ccc', 20, 10)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(wrap('aaa bbb ccc', 20, 10, 400, 2)).toEqual(['aaa', 'b…']);
  });

  it('prefers to break at a comma', () => {
    expect(wrap('nine projects, four off track', 100, 13.5)).toEqual(['nine projects,', 'four off track']);
  });

  it('gives no lines for no words', () => {
    expect(wrap('', 100, 14)).toEqual([]);
  });
});
