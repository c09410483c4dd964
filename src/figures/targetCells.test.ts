import { describe, expect, it } from 'vitest';
import type { Target } from '../model/partnership';
import { final, missing } from '../model/reading';
import { percentTarget, statusCell, targetColumns } from './targetCells';

const target: Target = { setBy: 'Joint committee', metric: 'availability', value: 99.8, polarity: 'higher', from: '2023-04', to: '2024-03', tolerance: { kind: 'within', fraction: 0.1 } };

describe('a target in a table', () => {
  it.each([
    ['at target', 99.8, 'Met'],
    ['a hair below, which two decimals would hide', 99.7999, 'Missed'],
    ['below, yet amber', 95, 'Missed'],
    ['above', 100, 'Met'],
  ])('%s', (_name, value, text) => {
    expect(statusCell(final(value), target)).toEqual({ text });
  });

  it('is neither met nor missed by what is not supplied, nor without a target', () => {
    expect(statusCell(missing('not-supplied'), target)).toEqual({ text: '' });
    expect(statusCell(final(99), undefined)).toEqual({ text: '' });
  });

  it('is written without needless noughts', () => {
    expect(percentTarget(target)).toEqual({ text: '99.8%', value: 99.8 });
  });

  it('stands before its status', () => {
    expect(targetColumns('percent-2').map(({ label }) => label)).toEqual(['Target', 'Status']);
  });
});
