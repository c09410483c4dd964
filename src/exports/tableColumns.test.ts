import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../figures/table';
import { columnWidths, headerCell, type TableLook } from './tableColumns';

const look: TableLook = { size: 10, small: 8, gap: 10, widest: 200, mark: 20 };
const tableOf = (rows: readonly (readonly [string, string])[]): Table => ({
  rowLabel: 'Name',
  columns: [{ key: 'a', label: 'Value', kind: 'text' }],
  rows: rows.map(([header, text], i) => ({ key: String(i), header, kind: 'point', cells: [{ text }] })),
});
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('the columns of a table', () => {
  it('fill the room less the gaps between them', () => {
    expect(sum(columnWidths(tableOf([['One', 'Two']]), 500, look))).toBeCloseTo(490);
  });

  it('give a brief column all it asks for where a long one can go on to a second line', () => {
    const long = 'A sentence that is far too long to stand on a single line of such a table';
    const [brief = 0] = columnWidths(tableOf([['Nine in ten', long]]), 260, look);
    // "Nine in ten" at 10 pixels and weight 600 is 46.4 wide in Source Sans 3, and a tenth more in Arial.
    expect(brief).toBeGreaterThan(46.4);
    expect(brief).toBeLessThan(60);
  });

  it('leave room for a rating’s mark before its word', () => {
    const table = tableOf([['One', 'Red']]);
    const rated: Table = { ...table, rows: table.rows.map((row) => ({ ...row, cells: [{ text: 'Red and more', rating: 'red' }] })) };
    const words: Table = { ...table, rows: table.rows.map((row) => ({ ...row, cells: [{ text: 'Red and more' }] })) };
    const [marked = 0, plain = 0] = [rated, words].map((one) => columnWidths(one, 110, look)[1]);
    expect(marked).toBeGreaterThan(plain);
  });

  it('are never wider together than the room, whatever stands in them', () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 });
    fc.assert(fc.property(rows, fc.integer({ min: 40, max: 1000 }), (given, room) => {
      expect(sum(columnWidths(tableOf(given), room, look))).toBeLessThanOrEqual(room - look.gap + 0.001);
    }));
  });
});

it('sets the marking of an exempt record beneath its name', () => {
  const row = { key: 'F5', header: 'F5', kind: 'point', cells: [] } as const;
  expect(headerCell({ ...row, cells: [], marking: { part: 'II', paragraph: 3 } })).toEqual({ text: 'F5', secondary: 'Part II, paragraph 3' });
  expect(headerCell({ ...row, cells: [], marking: { part: 'I' } })).toEqual({ text: 'F5', secondary: undefined });
});
