import { describe, expect, it } from 'vitest';
import { cellName, columnName, fixedRange, rangeName, sheetNames, tableHeadings } from './references';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

it('names cells and ranges', () => {
  expect(cellName(4, 1)).toBe('B5');
  expect(rangeName({ top: 4, left: 0, bottom: 11, right: 3 })).toBe('A5:D12');
});

describe('a range that stays', () => {
  it('quotes its sheet', () => {
    expect(fixedRange("2.3 Officer's backlog", { top: 4, left: 0, bottom: 11, right: 0 })).toBe("'2.3 Officer''s backlog'!$A$5:$A$12");
  });

  it('of one cell is that cell', () => {
    expect(fixedRange('A', { top: 0, left: 1, bottom: 0, right: 1 })).toBe("'A'!$B$1");
  });
});

describe('names of sheets', () => {
  it.each([
    ['what Excel forbids', '1/2 [a]:b*c?\\d', '1 2 a b c d'],
    ['apostrophes at the ends', "'quoted'", 'quoted'],
    ['31 characters, cut between words', '2.3 Backlog by month, with its account', '2.3 Backlog by month, with its'],
    ['31 characters, cut within a word', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Llanfairpwllgwyngyllgogerychwyr'],
    ['nothing left', '//', 'Sheet'],
    ['the name Excel keeps for itself', 'History', 'History 2'],
  ])('mind %s', (_, wanted, name) => {
    expect(sheetNames([wanted])).toEqual([name]);
  });

  it('differ in any case, within 31 characters', () => {
    expect(sheetNames(['Backlog', 'BACKLOG', 'backlog'])).toEqual(['Backlog', 'BACKLOG 2', 'backlog 3']);
    const [, second = ''] = sheetNames(['x'.repeat(31), 'x'.repeat(40)]);
    expect(second).toBe(`${'x'.repeat(29)} 2`);
  });
});

it('gives every column of a table a heading of its own', () => {
  expect(tableHeadings(['Month', '', 'Change', 'change'])).toEqual(['Month', 'Column 2', 'Change', 'change 2']);
});
