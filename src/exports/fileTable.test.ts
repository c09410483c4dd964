import { describe, expect, it } from 'vitest';
import type { Table } from '../figures/table';
import { closingCells, fileCell, fileColumns } from './fileTable';

const table: Table = {
  rowLabel: 'Month',
  columns: [
    { key: 'north', label: 'North', kind: 'number' },
    { key: 'south', label: 'South', kind: 'number' },
  ],
  rows: [
    { key: 'a', header: 'Apr', kind: 'point', cells: [{ text: '5', value: 5, secondary: 'of 6' }, { text: 'Not supplied', missing: 'not-supplied' }] },
    { key: 'q', header: 'Quarter 1 to date', kind: 'total', part: true, cells: [{ text: '5', value: 5 }], marking: { part: 'II', paragraph: 3 } },
  ],
};
const [first, total] = table.rows;

describe('a table in a file', () => {
  it('has a column for second lines where any row has one', () => {
    expect(fileColumns(table).map(({ column, second }) => [column.label, second])).toEqual([['North', false], ['North', true], ['South', false]]);
  });

  it('has those lines as words', () => {
    const [north, note] = fileColumns(table);
    expect(fileCell(first!, note!)).toEqual({ text: 'of 6' });
    expect(fileCell(total!, note!)).toEqual({ text: '' });
    expect(fileCell(first!, north!)).toEqual(first!.cells[0]);
  });

  it('has an empty cell where a row ends early', () => {
    expect(fileCell(total!, fileColumns(table)[2]!)).toEqual({ text: '' });
  });

  it('says why a value is missing, what kind of row it is and how it is marked', () => {
    expect(closingCells(table, first!, { part: 'I' })).toEqual(['South: Not supplied', 'Figure', 'Part I']);
    expect(closingCells(table, total!, { part: 'I' })).toEqual(['', 'Total, to date', 'Part II, paragraph 3']);
  });
});
