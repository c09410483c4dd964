import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mockServer } from '../../mocks/node';
import { App } from '../../src/app/App';
import { parseView } from '../../src/state/view';
import { useViewStore } from '../../src/state/viewStore';

// The page's code is compiled when first asked for.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

const config = { apiBase: 'http://localhost:3000/api/', audience: 'members', opensIn: 1, demonstration: true } as const;
const server = mockServer('complete');

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
afterEach(() => {
  cleanup();
  server.resetHandlers();
});

const open = (address: string): void => {
  window.history.replaceState(null, '', address);
  useViewStore.setState({ view: parseView(window.location.hash) });
  render(<App config={config} />);
};

const panel = (name: RegExp) => screen.findByRole('region', { name });
const failing = (subject: string, status: number) => server.use(http.get(`*/api/${subject}`, () => new HttpResponse(null, { status })));

describe('a failing endpoint', () => {
  it('darkens its own panels and no other', async () => {
    failing('outages', 403);
    open('#/');
    const outages = await panel(/^Outages/);
    expect(await within(outages).findByText('You do not have access to these figures.')).toBeVisible();
    expect(within(outages).queryByRole('button')).toBeNull();
    expect(await panel(/backlog has fallen/)).toHaveTextContent('68 above the target of 750 for March');
  });

  it('is tried again when asked, and its panel comes back', async () => {
    failing('outages', 500);
    open('#/');
    const again = await within(await panel(/^Outages/)).findByRole('button', { name: /Try again/ });
    server.resetHandlers();
    await userEvent.click(again);
    expect(await panel(/Hours lost to outages more than halved/)).toBeVisible();
  });

  it('leaves the headline measures of other subjects standing', async () => {
    failing('outages', 403);
    open('#/');
    const strip = await screen.findByRole('region', { name: 'Headline measures' });
    expect(await within(strip).findByText('1,287')).toBeVisible();
    expect(within(strip).getByText('You do not have access to these figures.')).toBeVisible();
  });
});

describe('the list of periods', () => {
  it('that cannot be had stops the page with one sentence and its reference', async () => {
    failing('reporting-periods', 403);
    open('#/');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The dashboard could not be loaded');
    expect(alert).toHaveTextContent('REPORTING-PERIODS-403');
  });
});

describe('the address', () => {
  it('names the window by page and period', async () => {
    open('#/projects?period=2023-07..2023-09');
    await panel(/Foundation projects/);
    expect(document.title).toBe('Projects – Quarter 2 2023/24 – ICT partnership dashboard');
  });

  it('opens a panel as its table', async () => {
    open('#/helpdesk?flip=2.1');
    const month = await screen.findByRole('rowheader', { name: 'Apr 2023' });
    expect(month.closest('tr')).toHaveTextContent('1,064');
  });

  it('shows Part II to members who ask for it, with its marking', async () => {
    open('#/projects?part=2');
    expect(await screen.findByRole('complementary', { name: /Part.II: exempt/ })).toBeVisible();
    expect(await panel(/^Four of six Foundation projects/)).toBeVisible();
  });
});
