import { describe, expect, it } from 'vitest';
import { randomFor } from './random';

const draw = (name: string): number[] => Array.from({ length: 5 }, randomFor(name).next);

describe('randomFor', () => {
  it('gives the same stream for the same name', () => {
    expect(draw('calls')).toEqual(draw('calls'));
  });

  it('gives each name a stream of its own', () => {
    expect(draw('calls')).not.toEqual(draw('outages'));
  });

  it('keeps whole numbers inside their limits, both reached', () => {
    const { integer } = randomFor('dice');
    const thrown = new Set(Array.from({ length: 200 }, () => integer(1, 6)));
    expect(thrown).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it('shuffles without loss', () => {
    const { shuffled } = randomFor('cards');
    const order = shuffled(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(order).not.toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
