import { expect, it } from 'vitest';
import { holdsFigures } from './held';
import type { Plot } from './plot';
import type { Cell, Row } from './table';

const list: Plot = { shape: 'list' };
const row = (...cells: Cell[]): Row => ({ key: 'r', header: 'Apr 2023', kind: 'point', cells });
const table = (...rows: Row[]) => ({ rowLabel: 'Month', columns: [], rows });

it.each([
  ['a value', table(row({ text: '1,064', value: 1064 })), true],
  ['a nought, which is a finding', table(row({ text: '0', value: 0 })), true],
  ['one value among gaps', table(row({ text: 'Not supplied', missing: 'not-supplied' }, { text: '708', value: 708 })), true],
  ['gaps alone', table(row({ text: 'Not collected', missing: 'not-collected' })), false],
  ['a total of nothing', table({ ...row({ text: '0', value: 0 }), kind: 'total' }), false],
  ['no row', table(), false],
])('with %s', (_, rows, held) => {
  expect(holdsFigures({ plot: list, table: rows })).toBe(held);
});

it('leaves words to say what there is', () => {
  expect(holdsFigures({ plot: { shape: 'words', items: [] }, table: table() })).toBe(true);
});
