import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Tabs } from './Tabs';

it('lists the sections and marks the present one', () => {
  render(
    <Tabs
      label="Sections"
      tabs={[
        { href: '#/', label: 'Overview', current: false },
        { href: '#/outages', label: 'Outages and fix times', shortLabel: 'Outages', current: true },
      ]}
    />,
  );
  expect(screen.getByRole('navigation', { name: 'Sections' })).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['#/', null],
    ['#/outages', 'page'],
  ]);
  expect(screen.getByText('Outages')).toHaveClass('narrow-only');
  expect(screen.getByText('Outages and fix times')).toHaveClass('wide-only');
});
