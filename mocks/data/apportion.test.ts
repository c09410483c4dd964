import { describe, expect, it } from 'vitest';
import { apportion } from './apportion';

describe('apportion', () => {
  it.each([
    ['even parts', 9, [1, 1, 1], [3, 3, 3]],
    ['the largest remainder takes the odd one', 10, [1, 1, 2], [3, 2, 5]],
    ['percentages of a small number', 7, [50, 30, 20], [4, 2, 1]],
    ['nothing to share', 0, [2, 3], [0, 0]],
    ['a weight of nought', 5, [0, 1], [0, 5]],
  ])('%s', (_name, total, weights, parts) => {
    expect(apportion(total, weights)).toEqual(parts);
  });
});
