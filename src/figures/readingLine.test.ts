import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLine, readingPartText, readingText, seriesColumns } from './readingLine';
import type { Cell, Column, Table } from './table';

const calls: Table = {
  rowLabel: 'Month',
  columns: [
    { key: 'first', label: 'Stevenage', kind: 'number', swatch: 'sbc' },
    { key: 'second', label: 'East Herts', kind: 'number', swatch: 'ehdc' },
    { key: 'total', label: 'Both councils', kind: 'number', swatch: 'both' },
    { key: 'before', label: 'Same month 2022/23', kind: 'number', swatch: 'ghost' },
    { key: 'change', label: 'Change', kind: 'number' },
    { key: 'note', label: 'Note', kind: 'text', quiet: true },
  ],
  rows: [
    {
      key: '2023-09',
      header: 'September 2023',
      kind: 'point',
      cells: [{ text: '778' }, { text: '605' }, { text: '1,383' }, { text: '1,228' }, { text: '+12.6%' }, { text: 'Laptop replacement' }],
    },
    {
      key: '2023-11',
      header: 'November 2023',
      kind: 'point',
      cells: [{ text: '708' }, { text: 'not supplied', missing: 'not-supplied' }, { text: '' }, { text: '1,190' }, { text: '' }, { text: '' }],
    },
  ],
};

const outages: Table = {
  rowLabel: 'Outage',
  columns: [
    { key: 'service', label: 'Service', kind: 'text' },
    { key: 'restored', label: 'Restored', kind: 'date' },
    { key: 'hours', label: 'Hours lost', kind: 'number' },
    { key: 'rating', label: 'Status', kind: 'rating' },
  ],
  rows: [
    {
      key: 'OUT-1',
      header: '17 October 2023',
      kind: 'point',
      cells: [{ text: 'Wi-Fi' }, { text: '17 October 2023' }, { text: '7 h 30 min' }, { text: 'Amber', rating: 'amber' }],
    },
  ],
};

const textOf = (table: Table, row: string, series?: string): string => readingText(readingLine(table, row, series) ?? { heading: '', parts: [] });

describe('readingLine', () => {
  it('names the row with its total, then every column that is not quiet', () => {
    expect(textOf(calls, '2023-09')).toBe(
      'September 2023: 1,383. Stevenage 778. East Herts 605. Same month 2022/23: 1,228. Change +12.6%',
    );
  });

  it('says why a value is absent and gives no total where a part is missing', () => {
    expect(textOf(calls, '2023-11')).toBe('November 2023. Stevenage 708. East Herts: not supplied. Same month 2022/23: 1,190');
  });

  it.each([
    ['first', 'September 2023. Stevenage 778'],
    ['total', 'September 2023. Both councils 1,383'],
    ['before', 'September 2023. Same month 2022/23: 1,228'],
  ])('reads only the series %s when asked', (series, text) => {
    expect(textOf(calls, '2023-09', series)).toBe(text);
  });

  it('carries the swatch of each series', () => {
    expect(readingLine(calls, '2023-09')?.parts.map(({ swatch }) => swatch)).toEqual(['sbc', 'ehdc', 'ghost', undefined]);
  });

  it('reads words, dates and ratings with a colon', () => {
    expect(textOf(outages, 'OUT-1')).toBe(
      '17 October 2023. Service: Wi-Fi. Restored 17 October 2023. Hours lost 7 h 30 min. Status: Amber',
    );
  });

  it('says the second line of a cell with the first', () => {
    const rows: Table['rows'] = [{ key: 'P1', header: 'Priority 1', kind: 'point', cells: [{ text: '2.6 h', secondary: 'inside target' }] }];
    expect(textOf({ rowLabel: 'Priority', columns: [{ key: 'median', label: 'Median', kind: 'number' }], rows }, 'P1')).toBe('Priority 1. Median 2.6 h, inside target');
  });

  it('says once what is withheld, however many columns it closes', () => {
    const exempt: Cell = { text: 'Exempt, paragraph 3', missing: 'withheld' };
    const rows: Table['rows'] = [{ key: 'F6', header: 'Outage 6', kind: 'point', cells: [{ text: 'Wi-Fi' }, exempt, exempt, exempt] }];
    expect(textOf({ ...outages, rows }, 'F6')).toBe('Outage 6. Service: Wi-Fi. Exempt, paragraph 3');
  });

  it('takes no column as the whole where two would do', () => {
    const columns: Column[] = [
      { key: 'median', label: 'Median', kind: 'number', swatch: 'both' },
      { key: 'p90', label: '9 in 10 within', kind: 'number', swatch: 'both' },
    ];
    const table: Table = { rowLabel: 'Priority', columns, rows: [{ key: '1', header: 'Priority 1', kind: 'point', cells: [{ text: '2 h' }, { text: '6 h' }] }] };
    expect(textOf(table, '1')).toBe('Priority 1. Median 2 h. 9 in 10 within 6 h');
  });

  it('gives nothing for a row that is not there', () => {
    expect(readingLine(calls, '2030-01')).toBeUndefined();
  });

  it('reads the whole row where the series is not there', () => {
    expect(readingLine(calls, '2023-09', 'elsewhere')).toEqual(readingLine(calls, '2023-09'));
  });

  it('says every cell of a row word for word, whatever the table', () => {
    const cell: fc.Arbitrary<Cell> = fc.record({ text: fc.stringMatching(/^[A-Za-z0-9 ,.%−+]{1,12}$/) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const columns = cells.map((_, index): Column => ({ key: `c${index}`, label: `Column ${'abcdef'[index]}`, kind: 'number' }));
        const line = readingLine({ rowLabel: 'Row', columns, rows: [{ key: 'r', header: 'Row', kind: 'point', cells }] }, 'r');
        expect(line?.parts.map(({ text }) => text)).toEqual(cells.map(({ text }) => text));
      }),
    );
  });
});

describe('seriesColumns', () => {
  it('are the columns with a swatch, in table order', () => {
    expect(seriesColumns(calls).map(({ key }) => key)).toEqual(['first', 'second', 'total', 'before']);
    expect(seriesColumns(outages)).toEqual([]);
  });
});

describe('readingPartText', () => {
  it.each([
    [{ label: 'Stevenage', text: '778' }, 'Stevenage 778'],
    [{ label: 'Change', text: '−5.2%' }, 'Change −5.2%'],
    [{ label: 'Change on 2022/23', text: '+12.6%' }, 'Change on 2022/23: +12.6%'],
    [{ label: 'Target', text: 'Met' }, 'Target: Met'],
  ])('%j', (part, text) => {
    expect(readingPartText(part)).toBe(text);
  });
});
