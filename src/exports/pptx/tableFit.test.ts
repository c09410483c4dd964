import { describe, expect, it } from 'vitest';
import { fitTable, setTable } from './tableFit';
import { wordsCell, type SlideTable } from './tableWords';

const tableOf = (rows: readonly (readonly string[])[]): SlideTable => ({
  heads: ['Ref', 'What happened'].map((head) => wordsCell(head)),
  rows: rows.map((texts) => ({ cells: texts.map((text) => wordsCell(text)) })),
});

const long = 'A firewall failed and took seven hours to restore, as its spare had not been kept at the other site. '.repeat(6);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('columns', () => {
  it('keep short words whole and give the rest to the long ones', () => {
    const { widths } = setTable(tableOf([['A01', long]]), 1000, { size: 16, end: 4 });
    expect(sum(widths)).toBeLessThanOrEqual(1000);
    expect(sum(widths)).toBeGreaterThan(995);
    expect(widths[0]).toBeLessThan(70);
  });

  it('are not spread over the slide where there is little to say', () => {
    expect(sum(setTable(tableOf([['A01', 'Short']]), 1000, { size: 16, end: 4 }).widths)).toBeLessThan(400);
  });
});

describe('rows', () => {
  // At size 20 a line is 24 high, and each row has 4 above and below: 32.
  const setting = setTable(tableOf([['1', 'a'], ['2', 'b'], ['3', 'c']]), 1000, { size: 20, end: 4 });

  it('are as high as their lines', () => {
    expect([setting.head, ...setting.heights]).toEqual([32, 32, 32, 32]);
  });

  it('are set smaller, down to ten points, so that all may fit', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [String(i), 'a']);
    expect(fitTable(tableOf(rows.slice(0, 3)), { width: 1000, height: 480 })!.size * 0.75).toBeCloseTo(14);
    // At 14 pixels a row is 16.8 and 6 high, with the head 21 × 22.8 = 478.8.
    expect(fitTable(tableOf(rows), { width: 1000, height: 480 })!.size).toBe(14);
    expect(fitTable(tableOf([...rows, ...rows]), { width: 1000, height: 480 })).toBeUndefined();
  });
});
