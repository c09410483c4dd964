import { describe, expect, it } from 'vitest';
import { around, overlaps, textBox } from './box';

describe('textBox', () => {
  const label = { x: 100, y: 50, text: '88', size: 10, weight: 400 } as const;
  // Two figures at 10 px are 9.94 wide.
  it.each([
    ['start', 100],
    ['middle', 95.03],
    ['end', 90.06],
  ] as const)('hangs a label by its %s', (anchor, left) => {
    const box = textBox({ ...label, anchor });
    expect(box.left).toBeCloseTo(left, 6);
    expect(box.right - box.left).toBeCloseTo(9.94, 6);
    expect([box.top, box.bottom]).toEqual([42.8, 52.35]);
  });
});

describe('overlaps', () => {
  it.each([
    ['inside', 5, true],
    ['touching at an edge', 10, false],
    ['apart', 30, false],
  ])('a box %s', (_, x, expected) => {
    expect(overlaps(around(0, 0, 5), around(x, 0, 5))).toBe(expected);
  });
});
