import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { usePack } from '../../state/packStore';
import { LiveRegion } from '../../ui/LiveRegion';
import { AddToPack } from './AddToPack';
import { PackLink } from './PackLink';

beforeEach(() => usePack.getState().clear());

it('puts a panel into the pack and takes it out, and says so', async () => {
  const user = userEvent.setup();
  render(
    <>
      <PackLink />
      <AddToPack number="2.1" brief={false} />
      <LiveRegion />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Pack' })).toHaveAttribute('href', '#/pack');
  await user.click(screen.getByRole('button', { name: 'Add to pack' }));
  expect(usePack.getState().plan.panels).toEqual(['2.1']);
  expect(screen.getByRole('status')).toHaveTextContent('2.1 added to the pack. 1 panel');
  expect(screen.getByRole('link', { name: 'Pack 1 panel' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^In pack ?: take out$/ }));
  expect(usePack.getState().plan.panels).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent('2.1 taken out of the pack. 0 panels');
});

it('is one word in a narrow panel, for the eye', () => {
  render(<AddToPack number="2.1" brief />);
  expect(screen.getByText('to pack')).toHaveClass('visually-hidden');
});
