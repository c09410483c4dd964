import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { monthOf, monthsFrom } from '../model/month';
import { Skeleton } from './Skeleton';

beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(612));

describe('Skeleton', () => {
  it('holds a chart’s place in silence and without figures', () => {
    const { container } = render(<Skeleton shape="lines" />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('svg')).toHaveAttribute('width', '612');
    expect(container.textContent).toBe('');
  });

  it('has the period’s own axis where it is known', () => {
    const months = monthsFrom(monthOf(2023, 4), monthOf(2024, 3));
    const { container } = render(<Skeleton shape="columns" axis={{ months, done: 8, years: ['2023/24'] }} />);
    expect(container).toHaveTextContent('Apr');
    expect(container).toHaveTextContent('Q3 to date');
  });
});
