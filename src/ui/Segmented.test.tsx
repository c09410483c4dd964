import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Segmented } from './Segmented';

const ratings = [
  { value: '', label: 'All', count: 63 },
  { value: 'red', label: 'Red', count: 8 },
  { value: 'amber', label: 'Amber', count: 0 },
];

describe('Segmented', () => {
  it('is a named group of radio buttons with counts, nought among them', () => {
    render(<Segmented label="Rating" value="red" segments={ratings} onChange={vi.fn<(value: string) => void>()} />);
    expect(screen.getByRole('group', { name: 'Rating' })).toBeInTheDocument();
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['All 63', 'Red 8', 'Amber 0']);
    expect(screen.getByRole('radio', { name: 'Red 8' })).toBeChecked();
  });

  it('reports the choice by mouse and by arrow key', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<Segmented label="Rating" value="" segments={ratings} onChange={onChange} />);
    await userEvent.click(screen.getByText('Red'));
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange.mock.calls).toEqual([['red'], ['amber']]);
  });
});
