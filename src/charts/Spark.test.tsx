import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Headline } from '../figures/figure';
import { Spark } from './Spark';

const spark: Headline['spark'] = {
  kind: 'bar',
  values: [100, 110, 120, 130, 125, 140, 135, null],
  partSlot: 6,
  min: 0,
  max: 150,
  target: null,
  years: ['2022/23', '2023/24'],
  description: 'Calls a month over eight quarters',
};

beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(188));

describe('Spark', () => {
  it('is an image described in words, as wide as its column', () => {
    render(<Spark spark={spark} />);
    expect(screen.getByRole('img', { name: 'Calls a month over eight quarters' })).toHaveAttribute('width', '188');
  });

  it('shows last year pale, this year in ink and the part quarter hatched', () => {
    const { container } = render(<Spark spark={spark} />);
    const fills = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill')?.replace(/#.*-/, '#'));
    expect(fills).toEqual([
      'var(--ghost-fill)',
      'var(--ghost-fill)',
      'var(--ghost-fill)',
      'var(--ghost-fill)',
      'var(--both)',
      'var(--both)',
      'url(#ink)',
    ]);
  });

  it('is drawn for the column of the paper', () => {
    render(<Spark spark={spark} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByRole('img')).toHaveAttribute('width', '146');
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });

  it('shows nothing where there is nothing to show', () => {
    const { container } = render(<Spark spark={{ ...spark, values: [] }} />);
    expect(container.querySelector('svg')).toBeNull();
  });
});
