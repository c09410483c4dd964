import { expect, it } from 'vitest';
import { indexAfter } from './indexAfter';

it.each([
  ['down to the next', 0, 'ArrowDown', 3, 1],
  ['down from the last to the first', 2, 'ArrowDown', 3, 0],
  ['up from the first to the last', 0, 'ArrowUp', 3, 2],
  ['a page down no further than the last', 1, 'PageDown', 3, 2],
  ['a page up no further than the first', 1, 'PageUp', 9, 0],
  ['Home left to the field', 1, 'Home', 3, undefined],
  ['nothing in an empty list', 0, 'ArrowDown', 0, undefined],
])('%s', (_, index, key, count, expected) => {
  expect(indexAfter(index, key, count)).toBe(expected);
});
