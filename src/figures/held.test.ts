import { expect, it } from 'vitest';
import { nothingIn, nothingOf, nothingWords } from './held';
import type { Plot } from './plot';
import type { Cell, Row, Table } from './table';

const list: Plot = { shape: 'list' };
const row = (...cells: Cell[]): Row => ({ key: 'r', header: 'Apr 2023', kind: 'point', cells });
const table = (...rows: Row[]): Table => ({
  rowLabel: 'Month',
  columns: [{ key: 'calls', label: 'Calls', kind: 'number' }, { key: 'target', label: 'Target', kind: 'number', beside: true }],
  rows,
});

it.each([
  ['a value', table(row({ text: '1,064', value: 1064 })), undefined],
  ['a nought, which is a finding', table(row({ text: '0', value: 0 })), undefined],
  ['one value among gaps', table(row({ text: 'Not supplied', missing: 'not-supplied' }), row({ text: '708', value: 708 })), undefined],
  ['gaps alone', table(row({ text: 'Not collected', missing: 'not-collected' })), 'not-collected'],
  ['the gravest of its gaps', table(row({ text: 'Withheld', missing: 'withheld' }), row({ text: 'Not supplied', missing: 'not-supplied' }), row({ text: 'Not held', missing: 'not-held' })), 'withheld'],
  ['a gap beside its target', table(row({ text: 'Not yet due', missing: 'not-yet-due' }, { text: '750', value: 750 })), 'not-yet-due'],
  ['a total of nothing', table({ ...row({ text: '0', value: 0 }), kind: 'total' }), 'none-recorded'],
  ['no row', table(), 'none-recorded'],
])('with %s', (_, rows, nothing) => {
  expect(nothingIn({ plot: list, table: rows })).toBe(nothing);
});

it('leaves words to say what there is', () => {
  expect(nothingIn({ plot: { shape: 'words', items: [] }, table: table() })).toBeUndefined();
});

it.each([
  ['withheld', 'Withheld: exempt information.'],
  ['not-supplied', 'Not supplied: the figures for this panel were due and have not come.'],
  ['not-yet-due', 'Not yet due.'],
  ['not-held', 'None recorded. The metrics service holds no figures for this panel in the months asked for.'],
  ['nil-return', 'None recorded: a nil return is confirmed for every month.'],
] as const)('says of %s', (why, words) => {
  expect(nothingWords(why)).toBe(words);
});

it.each([
  [1, 2, undefined],
  [0, 2, 'withheld'],
  [0, 0, 'none-recorded'],
])('with %i records shown and %i exempt', (shown, withheld, nothing) => {
  expect(nothingOf(shown, withheld)).toBe(nothing);
});
