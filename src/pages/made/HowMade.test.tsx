import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { clear } from '../../figures/clearance';
import { drawn, selection } from '../../figures/fixtures/drawn.fixture';
import { backlogLines } from '../../figures/helpdesk/backlogLines';
import type { PanelAnswers } from '../../figures/panel';
import type { Subject } from '../../model/subject';
import { LiveRegion } from '../../ui/LiveRegion';
import { HowMade } from './HowMade';

const figure = clear(backlogLines('1.3', 'Overview').build(drawn as unknown as PanelAnswers<Subject>, selection()), 'public');

const opened = async () => {
  render(
    <>
      <HowMade figure={figure} />
      <LiveRegion />
    </>,
  );
  await userEvent.click(screen.getByText('How it is made'));
  await screen.findByText('The sum');
};

it('opens a figure to its sum, definition, version, source and date', async () => {
  await opened();
  const texts = screen.getAllByRole('definition').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
  expect(texts).toContain('Open calls, Nov 2023: 818 = 461 Stevenage + 357 East Herts');
  expect(texts).toContain('Distance from target, Nov 2023: 68 above = 818 open − 750 target');
  expect(texts).toContain('Definition, version 1');
  expect(texts).toContain('service desk system, as at 30 November 2023');
});

it('leads one step nearer the records', async () => {
  await opened();
  expect(screen.getByRole('link', { name: '2.3 Backlog by month, with its account' }).getAttribute('href')).toBe('#/helpdesk?panel=2.3');
});

it('says the first sum once it is there', async () => {
  await opened();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('818 = 461 Stevenage + 357 East Herts'));
});

it('holds nothing until it is opened', () => {
  render(<HowMade figure={figure} />);
  expect(screen.queryByText('The sum')).toBeNull();
});
