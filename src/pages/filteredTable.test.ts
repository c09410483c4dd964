import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure';
import type { Row, Table } from '../figures/table';
import { emptyList } from '../state/view';
import { choicesOf, filteredTable, filterWords } from './filteredTable';

const row = (key: string, ...texts: string[]): Row => ({ key, header: key, kind: 'point', cells: texts.map((text) => ({ text })) });

const table: Table = {
  rowLabel: 'Ref',
  columns: [
    { key: 'project', label: 'Project', kind: 'text' },
    { key: 'council', label: 'Council', kind: 'text' },
    { key: 'rating', label: 'Rating', kind: 'rating' },
  ],
  rows: [row('P1', 'Online allotments', 'A', 'Red'), row('P2', 'Trade waste', 'B', 'Red'), row('P3', 'Waste bins online', 'A', 'Green')],
};

const figure = { metric: 'project-list', table } as unknown as Figure;
const references = (filter: Partial<typeof emptyList>): string[] => filteredTable(figure, { ...emptyList, ...filter }).rows.map((one) => one.key);

describe('a filtered list', () => {
  it.each([
    ['everything by default', {}, ['P1', 'P2', 'P3']],
    ['one council', { council: 'A' }, ['P1', 'P3']],
    ['one rating of one council', { council: 'A', rating: 'Red' }, ['P1']],
    ['words in any order and case', { search: 'ONLINE waste' }, ['P3']],
    ['nothing where nothing matches', { search: 'theatre' }, []],
  ])('shows %s', (_, filter, expected) => {
    expect(references(filter)).toEqual(expected);
  });

  it('leaves other tables alone', () => {
    expect(filteredTable({ ...figure, metric: 'actions' }, { ...emptyList, council: 'A' })).toBe(table);
  });

  it('counts the rows behind each choice', () => {
    expect(choicesOf(table, 'rating')).toEqual([
      { text: 'Red', count: 2 },
      { text: 'Green', count: 1 },
    ]);
  });

  it('offers choices in the order of their column, and none without a row', () => {
    const columns = table.columns.map((column) => (column.key === 'council' ? { ...column, order: ['B', 'C', 'A'] } : column));
    expect(choicesOf({ ...table, columns }, 'council')).toEqual([
      { text: 'B', count: 1 },
      { text: 'A', count: 2 },
    ]);
  });

  it.each([
    ['nothing chosen', {}, ''],
    ['choices in their order', { rating: 'Red', council: 'A' }, 'A, Red'],
    ['searched words in quotes', { stage: 'Build', search: 'waste' }, 'Build, “waste”'],
  ])('says on paper %s', (_, filter, expected) => {
    expect(filterWords({ ...emptyList, ...filter })).toBe(expected);
  });
});
