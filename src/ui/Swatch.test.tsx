import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Swatch } from './Swatch';

describe('Swatch', () => {
  it.each([
    ['sbc', 'rect[fill="var(--sbc)"]'],
    ['ehdc', 'circle[fill="var(--ehdc)"]'],
    ['both', 'path[stroke="var(--both)"]'],
    ['severity-3', 'circle[stroke="var(--ink-2)"]'],
    ['missing', 'rect[stroke-dasharray="4 3"]'],
    ['range', 'rect[fill="var(--band)"]'],
    ['due-later', 'path[stroke="var(--ink-3)"]'],
    ['amber', 'path[fill="var(--rag-a)"]'],
  ] as const)('%s has the shape of its mark', (name, selector) => {
    const { container } = render(<Swatch name={name} />);
    expect(container.querySelectorAll(selector)).toHaveLength(1);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
