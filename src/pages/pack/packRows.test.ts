import { describe, expect, it } from 'vitest';
import { packOf } from '../../../tests/exports/packs';
import { panelSheets } from '../../exports/document/panelSheets';
import type { Pack } from '../../exports/pack/pack';
import { pageWords, rowsOf, takes } from './packRows';

describe('what a panel takes', () => {
  const lines = { shape: 'lines' } as const;
  const variance = { supplied: true };
  const table = { rows: ['Nov 2023'] };
  const none = { rows: [] };

  it.each([
    ['a chart with its table', { plot: lines, table, variances: [] }, true, 'Chart and table'],
    ['a chart alone', { plot: lines, table, variances: [] }, false, 'Chart'],
    ['a table', { plot: { shape: 'list' } as const, table, variances: [] }, true, 'Table'],
    ['words with their table', { plot: { shape: 'words' } as const, table, variances: [] }, true, 'Words and table'],
    ['words alone', { plot: { shape: 'words' } as const, table, variances: [] }, false, 'Words'],
    ['a nil return', { plot: lines, table: none, variances: [], nothing: 'nil-return' as const }, true, 'Words'],
    ['a chart with its account', { plot: lines, table, variances: [variance] }, false, 'Chart and explanation'],
    ['a chart nobody accounted for', { plot: lines, table, variances: [{ ...variance, supplied: false }] }, false, 'Chart'],
    ['a chart that asks for something', { plot: lines, table, variances: [{ ...variance, decisionAsked: 'Approve a new date' }] }, true, 'Chart, table, explanation and decision'],
  ])('is said of %s', (_, figure, tables, expected) => {
    expect(takes(figure, tables)).toBe(expected);
  });

  it.each([true, false])('is what stands on its sheets, tables asked for: %s', (tables) => {
    const { figures, context } = packOf();
    const saying = (word: RegExp): string[] => figures.filter((figure) => word.test(takes(figure, tables))).map(({ ref }) => ref);
    const standing = (mark: string): string[] => figures.filter((figure) => JSON.stringify(panelSheets(figure, context, tables, 'landscape')).includes(mark)).map(({ ref }) => ref);
    expect(saying(/table/i)).toEqual(standing('"name":"table"'));
    expect(saying(/chart/i)).toEqual(standing('"role":"img"'));
  });
});

it.each([
  [2, 2, 'Page 2'],
  [3, 4, 'Pages 3 and 4'],
  [3, 6, 'Pages 3 to 6'],
])('pages %i to %i are “%s”', (first, last, expected) => {
  expect(pageWords({ first, last })).toBe(expected);
});

describe('the rows of a pack', () => {
  const whole = packOf({ panels: ['2.1', '9.9', '2.5'] });
  const pages = [{ ref: '2.1', first: 26, last: 27 }, { ref: '2.5', first: 28, last: 28 }];

  it('stand in the order chosen, with their pages, or why they are left out', () => {
    expect(rowsOf(['2.1', '9.9', '2.5'], whole, pages, false).map(({ ref, says, pages: on, kind }) => [ref, says, on, kind])).toEqual([
      ['2.1', 'Chart and table', 'Pages 26 and 27', 'in'],
      ['9.9', 'Left out: there is no panel of this number', '', 'unknown'],
      ['2.5', 'Table', 'Page 28', 'in'],
    ]);
  });

  it('say what loads and what could not be loaded', () => {
    const lost: Pack = { ...whole, figures: [], leftOut: [{ ref: '2.1', title: 'Calls logged by month', kind: 'not-loaded', reason: '' }] };
    expect(rowsOf(['2.1'], lost, [], true)).toMatchObject([{ finding: 'Calls logged by month', says: 'Loading its figures', kind: 'loading' }]);
    expect(rowsOf(['2.1'], lost, [], false)).toMatchObject([{ finding: 'Calls logged by month', says: 'Left out: its figures could not be loaded', kind: 'not-loaded' }]);
  });

  it('show of an exempt panel its title and nothing it finds', () => {
    const open: Pack = { ...whole, figures: [], leftOut: [{ ref: '3.6', title: 'Outage register', kind: 'exempt', reason: '' }] };
    expect(rowsOf(['3.6'], open, [], false)).toMatchObject([{ finding: 'Outage register', says: 'Left out of a Part I pack', pages: '', kind: 'exempt' }]);
  });
});
