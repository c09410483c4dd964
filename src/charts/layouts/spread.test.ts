import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
  it.each([
    ['leaves labels that are apart', [10, 50], [10, 50]],
    ['pushes the lower of two down', [10, 15], [10, 28]],
    ['keeps the order of the wanted places', [15, 10], [28, 10]],
    ['pushes back from the far end', [90, 95], [82, 100]],
    ['starts no higher than the near end', [-5], [0]],
  ])('%s', (_, wanted, placed) => {
    expect(spread(wanted, 18, 0, 100)).toEqual(placed);
  });
});
