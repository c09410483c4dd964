import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { announce } from './announce';
import { LiveRegion } from './LiveRegion';

describe('LiveRegion', () => {
  it('says what is announced, politely', () => {
    render(<LiveRegion />);
    act(() => announce('September 2023: 1,383'));
    expect(screen.getByRole('status')).toHaveTextContent('September 2023: 1,383');
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  });

  it('says the same sentence again as a new text', () => {
    render(<LiveRegion />);
    act(() => announce('Figures updated'));
    const first = screen.getByRole('status').textContent;
    act(() => announce('Figures updated'));
    expect(screen.getByRole('status')).toHaveTextContent('Figures updated');
    expect(screen.getByRole('status').textContent).not.toBe(first);
  });
});
