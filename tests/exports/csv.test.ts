import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvRows } from '../../src/exports/csv';
import { csvText } from '../../src/exports/csvText';
import { unguarded } from '../../src/exports/formula';
import type { Cell } from '../../src/figures/table';
import { context, figureOf, figuresFor } from './figures';
import { readCsv } from './readCsv';

const backlog = readCsv(csv(figureOf('1.3', 'public'), context));

describe('the backlog as CSV', () => {
  it('has its heading in the first line, so that any tool reads it', () => {
    expect(backlog[0]).toEqual(['Month end', 'Stevenage', 'East Herts', 'Both', 'Change', 'Target', 'Against target', 'Missing values', 'Kind of row', 'Marking']);
  });

  it('has the last month as the papers print it', () => {
    expect(backlog.find(([month]) => month === 'Nov 2023')).toEqual(['Nov 2023', '461', '357', '818', '-53', '750', '68', '', 'Figure', 'Part I']);
  });

  it.each([
    ['Finding', 'The backlog has fallen every month since May and is now 68 above target'],
    ['Panel', '1.3 Backlog by month'],
    ['Period', 'April to November 2023'],
    ['Rating', 'Amber: 68 above the target of 750 for March'],
    ['Source', 'service desk system'],
    ['As at', '2023-11-30'],
    ['Definition version', '1'],
    ['Marking', 'Part I: public'],
    ['Status', 'Demonstration data: invented figures, which describe no council'],
    ['Produced on', '2023-12-04'],
  ])('says beneath: %s', (label, text) => {
    expect(backlog).toContainEqual([label, text]);
  });
});

it('keeps dates as dates, ratings as words and second lines in a column of their own', () => {
  const [heading = [], first = []] = readCsv(csv(figureOf('4.3', 'members'), context));
  expect(heading.slice(0, 7)).toEqual(['Ref', 'Project', 'Council', 'Stage', 'Rating', 'Rating, note', 'Baseline']);
  expect(first.slice(0, 7)).toEqual(['F4', 'Telephony refresh', 'Shared', 'Initiate', 'Red', 'Amber at last report', '2024-06-30']);
});

it.each([
  ['4.3', 'F5', 'Part II, paragraph 3'],
  ['4.3', 'F4', 'Part I'],
  ['3.6', '22 Aug 2023', 'Part II, paragraph 7'],
  ['3.6', '16 Aug 2023', 'Part I'],
])('marks each row of %s with the marking of its record: %s, %s', (ref, header, marking) => {
  expect(readCsv(csv(figureOf(ref, 'members'), context)).find(([first]) => first === header)?.at(-1)).toBe(marking);
});

it('says of an exempt explanation that it is', () => {
  const lines = readCsv(csv(figureOf('4.1', 'members'), context));
  expect(lines.find(([label]) => label?.startsWith('F4 Telephony refresh, red'))?.[0]).toBe('F4 Telephony refresh, red (Part II, paragraph 3)');
});

it('leaves a missing value empty and gives its reason', () => {
  const table = { rowLabel: 'Month', columns: [{ key: 'a', label: 'North', kind: 'number' as const }, { key: 'b', label: 'South', kind: 'number' as const }], rows: [
    { key: '1', header: 'Nov 2023', kind: 'point' as const, part: true, cells: [{ text: '0', value: 0 }, { text: 'Not supplied', missing: 'not-supplied' as const }] },
  ] };
  expect(csvRows({ table, marking: { part: 'I' } })[1]).toEqual(['Nov 2023', 0, '', 'South: Not supplied', 'Figure, to date', 'Part I']);
});

const asShown = ({ missing, text, value, day }: Cell): string | number | undefined => {
  if (missing !== undefined) return '';
  return day ?? value ?? text;
};

describe('the cells of every panel', () => {
  const cells = figuresFor('members').map(({ ref, table }) => {
    const [heading = [], ...rows] = csvRows({ table, marking: { part: 'I' } });
    const places = heading.flatMap((label, i) => (String(label).endsWith(', note') || i === 0 || i > heading.length - 4 ? [] : [i]));
    return { ref, written: rows.map((row) => places.map((i) => row[i])), shown: table.rows.map((row) => table.columns.map((_, i) => row.cells[i] ?? { text: '' })) };
  });

  it.each(cells)('are those of the screen, in its order: $ref', ({ written, shown }) => {
    const differing = shown.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const [value, expected] = [written[r]?.[c], asShown(cell)];
        const agrees = typeof value === 'number' && typeof expected === 'number' ? Math.abs(value - expected) < 1 : value === expected;
        return agrees ? [] : [{ value, cell }];
      }),
    );
    expect(differing).toEqual([]);
  });
});

describe('any text at all', () => {
  const nasty = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.constantFrom('=1+1', ' =1', '"=1', "'=1", '＝1', '|x', '%1', '\t=1', '\r=1', 'a,b', 'a\r\nb', '"', ''));
  const rows = fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('comes back as it was', () => {
    fc.assert(fc.property(rows, (given) => {
      expect(readCsv(csvText(given)).map((row) => row.map(unguarded))).toEqual(given);
    }));
  });

  it('is never a formula in the file', () => {
    fc.assert(fc.property(rows, (given) => {
      const cells = readCsv(csvText(given)).flat().filter((cell) => !/^[+\-−]?\d[\d,]*(\.\d+)?%?$/.test(cell));
      expect(cells.filter((cell) => /^[\s"]*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
    }));
  });
});
