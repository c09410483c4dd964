import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SkipLink } from './SkipLink';

it('moves the focus to the page and leaves the address alone', async () => {
  window.location.hash = '#/helpdesk';
  render(
    <>
      <SkipLink />
      <main id="main" tabIndex={-1}>
        Page
      </main>
    </>,
  );
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toBe('#/helpdesk');
});
