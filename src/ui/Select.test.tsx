import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Select } from './Select';

const periods = [
  { value: 'ytd', label: 'April to November 2023', group: 'Year to date' },
  { value: 'q2', label: 'Quarter 2 of 2023/24', group: 'Quarters' },
  { value: 'q1', label: 'Quarter 1 of 2023/24', group: 'Quarters' },
];

describe('Select', () => {
  it('shows the choice under its label and groups the others', () => {
    render(<Select label="Period" value="q2" options={periods} onChange={vi.fn<(value: string) => void>()} />);
    expect(screen.getByRole('combobox', { name: 'Period' })).toHaveDisplayValue('Quarter 2 of 2023/24');
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual(['Year to date', 'Quarters']);
  });

  it('reports the value chosen', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<Select label="Period" value="ytd" options={periods} onChange={onChange} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Quarter 1 of 2023/24');
    expect(onChange.mock.calls).toEqual([['q1']]);
  });

  it('keeps its name where the label is not drawn', () => {
    render(<Select label="Colours" look="box" icon="theme" value="a" options={[{ value: 'a', label: 'Light' }]} onChange={vi.fn<(value: string) => void>()} />);
    expect(screen.getByRole('combobox', { name: 'Colours' })).toBeVisible();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
