import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RatingMark } from './RatingMark';

describe('RatingMark', () => {
  it.each([
    ['green', ['var(--rag-g)', 'none']],
    ['amber', ['var(--rag-a)', 'none', 'var(--rag-on)']],
    ['red', ['var(--rag-r)', 'none']],
    ['not-rated', ['none', 'none']],
    ['complete', ['none']],
  ] as const)('%s has its own shape and colour', (mark, fills) => {
    const { container } = render(<RatingMark mark={mark} />);
    expect([...container.querySelectorAll('path')].map((path) => path.getAttribute('fill'))).toEqual(fills);
  });

  it('is silent beside a word and named where it stands alone', () => {
    const { container } = render(<RatingMark mark="red" />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    render(<RatingMark mark="red" size={18} label="Red" />);
    expect(screen.getByRole('img', { name: 'Red' })).toHaveAttribute('width', '18');
  });
});
