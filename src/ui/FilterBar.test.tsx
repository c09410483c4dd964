import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FilterBar } from './FilterBar';

const summary = { strong: 'April to November 2023', rest: ', both councils, Part I' };

describe('FilterBar', () => {
  it('says in one line what is chosen and how fresh it is', () => {
    render(
      <FilterBar summary={summary} freshness="Data as at 30 November 2023">
        <button type="button">Council</button>
      </FilterBar>,
    );
    expect(screen.getByRole('region', { name: 'Filters' })).toHaveTextContent('April to November 2023, both councils, Part I');
    expect(screen.getByText('Data as at 30 November 2023')).not.toHaveClass('is-late');
  });

  it('brings late data forward', () => {
    render(
      <FilterBar summary={summary} freshness="Data as at 31 October 2023" late>
        {null}
      </FilterBar>,
    );
    expect(screen.getByText('Data as at 31 October 2023')).toHaveClass('is-late');
  });

  it('opens and closes the controls it names', async () => {
    render(
      <FilterBar summary={summary} freshness="">
        <button type="button">Council</button>
      </FilterBar>,
    );
    const change = screen.getByRole('button', { name: 'Change filters' });
    const controls = document.getElementById(change.getAttribute('aria-controls') ?? '');
    expect(controls).toContainElement(screen.getByRole('button', { name: 'Council' }));
    expect(controls).toHaveAttribute('data-open', 'false');
    await userEvent.click(change);
    expect(controls).toHaveAttribute('data-open', 'true');
    expect(change).toHaveAccessibleName('Close filters');
    expect(change).toHaveAttribute('aria-expanded', 'true');
  });
});
