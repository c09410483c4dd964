import { describe, expect, it } from 'vitest';
import { number, text } from './book';
import { columnWidths, rowHeights, withinPage } from './columnWidths';

describe('the width of a column', () => {
  it('holds its longest text and is neither narrow nor endless', () => {
    expect(columnWidths([[text('Twelve chars'), text('x'), text('y'.repeat(400))]])).toEqual([14, 9, 46]);
  });

  it('leaves room for the arrow of the filter in a heading', () => {
    expect(columnWidths([[text('Twelve chars', 'head')]])).toEqual([17]);
  });

  it('leaves room for the commas and the unit of a number', () => {
    expect(columnWidths([[number(1234567.8, '#,##0.0" h"')]])).toEqual([15]);
  });

  it('is not set by a heading that runs across the columns', () => {
    expect(columnWidths([[text('Each service, April to November 2023', 'group')], [text('Telephony')]])).toEqual([11]);
  });
});

describe('the widths of a sheet on a page', () => {
  it.each([
    ['stay where there is room', [46, 20, 9], [46, 20, 9]],
    ['give way by those of long notes', [12, 46, 46, 46, 46], [12, 34, 34, 34, 34]],
    ['keep room for a word or two', Array.from({ length: 12 }, () => 20), Array.from({ length: 12 }, () => 15)],
  ])('%s', (_, asked, given) => {
    expect(withinPage(asked)).toEqual(given);
  });
});

describe('the height of a row', () => {
  const words = 'five words in two lines';

  it('holds the lines its longest cell breaks into', () => {
    expect(rowHeights([[text(words), text('a')]], [14, 9], []).get(0)).toBe(29);
  });

  it('goes by the width of merged cells', () => {
    expect(rowHeights([[text(words), text('a')]], [14, 20], [{ top: 0, bottom: 0, left: 0, right: 1 }]).get(0)).toBe(16);
  });

  it('is that of one line where nothing breaks', () => {
    expect(rowHeights([[], [number(5, '#,##0')]], [9], []).get(1)).toBe(16);
  });
});
