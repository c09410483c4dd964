import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersFor } from '../../mocks/handlers';
import { mockServer } from '../../mocks/node';
import { scenarios } from '../../mocks/scenarios';
import { loadStoredDocument } from '../../mocks/storedDocuments';
import type { DeploymentConfig } from '../../src/api/config';
import { App } from '../../src/app/App';
import type { Job } from '../../src/exports/pack/job';
import type { Pack } from '../../src/exports/pack/pack';
import { printPack } from '../../src/state/packLink';
import { emptyPlan, type PackPlan } from '../../src/state/packPlan';
import { usePack } from '../../src/state/packStore';
import { parseView } from '../../src/state/view';
import { useViewStore } from '../../src/state/viewStore';
import { lastAnnouncement, onAnnouncement } from '../../src/ui/announce';

type Make = (pack: Pack, job: Job) => Promise<Blob>;

const makePack = vi.hoisted(() => vi.fn<Make>());

vi.mock(import('../../src/exports/formats'), async (original) => {
  const { packFormats, ...rest } = await original();
  const deck = { id: 'deck', label: 'Deck', note: '', packNote: 'Slides of a test', packPart: 'slide', group: 'Editable' as const, to: 'file' as const, extension: 'deck', makePack };
  return { ...rest, packFormats: [deck, ...packFormats.filter(({ to }) => to === 'print')] };
});

// The page's code is compiled when first asked for.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });

const config: DeploymentConfig = { apiBase: 'http://localhost:3000/api/', audience: 'members', opensIn: 1, demonstration: true };
const server = mockServer('complete');

/** Answers in which the committee's actions are exempt as a whole. */
const exemptActions = handlersFor(
  { ...scenarios.complete, damage: { actions: (answer) => ({ ...(answer as object), marking: { part: 'II', paragraph: 3 } }) } },
  loadStoredDocument,
);

const downloads: string[] = [];
const heard: string[] = [];
onAnnouncement(() => heard.push(lastAnnouncement()));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

beforeEach(() => {
  downloads.length = 0;
  heard.length = 0;
  makePack.mockReset();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:0');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
});

const open = async (plan: Partial<PackPlan>, { address = '#/pack', as = config } = {}) => {
  usePack.getState().change({ ...emptyPlan, ...plan });
  window.history.replaceState(null, '', address);
  useViewStore.setState({ view: parseView(window.location.hash) });
  const user = userEvent.setup();
  render(<App config={as} />);
  await screen.findByRole('region', { name: 'Order' });
  await waitFor(() => expect(screen.queryByText('The figures are still loading.')).toBeNull());
  return user;
};

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const row = (name: RegExp) => within(screen.getByRole('region', { name: 'Order' })).getByText(name).closest('li')!;
const refs = () => usePack.getState().plan.panels;
/** What the page says and has said politely: figures that arrive late say so too, over the last sentence. */
const said = () => [...heard, ...screen.getAllByRole('status').map(({ textContent }) => textContent)];
const exportButton = () => screen.getByRole('button', { name: 'Export pack' });

describe('choosing', () => {
  it('puts what is ticked at the end of the pack, and says what it comes to', async () => {
    const user = await open({ panels: ['2.1'] });
    expect(title()).toBe('One panel for the committee on 12\u00a0December');
    expect(screen.getByText('1 of 26 chosen')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^1 Summary of measures/ }));
    expect(refs()).toEqual(['2.1', '1']);
    expect(title()).toBe('Two panels for the committee on 12\u00a0December');
    expect(screen.getByRole('link', { name: 'Pack 2 panels' })).toHaveAttribute('aria-current', 'page');
    await user.click(screen.getByRole('checkbox', { name: /^2.1 Calls logged by month/ }));
    expect(refs()).toEqual(['1']);
  });

  it('starts with what to do, and makes no file of nothing', async () => {
    const user = await open({});
    expect(title()).toBe('No panel is in the pack yet');
    expect(screen.getByText('Choose a panel first: a pack needs at least one.')).toBeVisible();
    await user.click(exportButton());
    expect(makePack).not.toHaveBeenCalled();
  });
});

describe('order by keyboard alone', () => {
  it('lifts with Space, moves with arrows, drops with Space, and says each once', async () => {
    const user = await open({ panels: ['1', '2.1', '2.3'] });
    const handle = screen.getByRole('button', { name: /^Move 2.3/ });
    handle.focus();
    await user.keyboard(' ');
    expect(handle).toHaveAttribute('aria-pressed', 'true');
    expect(said()).toContain('2.3 Backlog by month, with its account lifted, third of three. Arrow keys move it, Space drops it, Escape puts it back');
    await user.keyboard('{ArrowUp}');
    expect(refs()).toEqual(['1', '2.3', '2.1']);
    expect(said()).toContain('2.3 Backlog by month, with its account, now second of three');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(said()).toContain('2.3 Backlog by month, with its account is first already');
    await user.keyboard(' ');
    expect(said()).toContain('2.3 Backlog by month, with its account dropped, first of three');
    expect(screen.getByRole('button', { name: /^Move 2.3/ })).toHaveFocus();
    expect(refs()).toEqual(['2.3', '1', '2.1']);
  });

  it('puts a lifted panel back with Esc', async () => {
    const user = await open({ panels: ['1', '2.1', '2.3'] });
    screen.getByRole('button', { name: /^Move 1 / }).focus();
    await user.keyboard(' {End}');
    expect(refs()).toEqual(['2.1', '2.3', '1']);
    await user.keyboard('{Escape}');
    expect(refs()).toEqual(['1', '2.1', '2.3']);
    expect(said()).toContain('1 Summary of measures put back, first of three');
  });

  it('moves by arrows without lifting, and leaves the focus on the button', async () => {
    const user = await open({ panels: ['1', '2.1'] });
    const down = screen.getByRole('button', { name: /^Move down: 1 / });
    await user.click(down);
    expect(refs()).toEqual(['2.1', '1']);
    expect(down).toHaveFocus();
    await user.click(down);
    expect(said()).toContain('1 Summary of measures is last already');
  });

  it('goes on from the next panel when one is taken out', async () => {
    const user = await open({ panels: ['1', '2.1', '2.3'] });
    await user.click(screen.getByRole('button', { name: /^Remove: 2.1/ }));
    expect(screen.getByRole('button', { name: /^Remove: 2.3/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Remove: 1 / })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Order' })).toHaveFocus();
  });
});

describe('what is left out', () => {
  it('is said of an exempt panel, which shows its title and nothing it finds', async () => {
    server.use(...exemptActions);
    await open({ panels: ['2.1', '5.1'] }, { address: '#/pack?part=2' });
    expect(title()).toBe('One panel for the committee on 12\u00a0December; one more is exempt and left out');
    expect(row(/Committee action log/)).toHaveTextContent('5.1 Committee action logPart IILeft out of a Part I pack–');
    expect(screen.getByText('5.1 will be left out.').parentElement).toHaveTextContent('It is Part II and this pack is Part I.');
    expect(screen.getByRole('checkbox', { name: /^5.1 Committee action log Part.II/ })).toBeChecked();
  });

  it('is in a Part II pack, made in the Part II view', async () => {
    server.use(...exemptActions);
    const user = await open({ panels: ['2.1', '5.1'] }, { address: '#/pack?part=2' });
    await user.click(screen.getByRole('radio', { name: 'Part II' }));
    expect(screen.getByRole('radio', { name: 'Part II' })).toHaveFocus();
    expect(await screen.findByText(/^Ten of 13 actions are complete/)).toBeVisible();
    expect(title()).toBe('Two panels for the committee on 12\u00a0December');
  });

  it('is said of panels that are unknown or did not come', async () => {
    server.use(http.get('*/api/outages', () => new HttpResponse(null, { status: 500 })));
    await open({ panels: ['2.1', '3.1', '9.9'] });
    expect(title()).toBe('One panel for the committee on 12\u00a0December; one more could not be loaded and one more does not exist');
    expect(row(/Outages by service/)).toHaveTextContent('Left out: its figures could not be loaded');
    expect(row(/Unknown panel/)).toHaveTextContent('Left out: there is no panel of this number');
    expect(within(row(/Unknown panel/)).getByRole('button', { name: /^Remove: 9.9/ })).toBeEnabled();
    expect(screen.getByRole('button', { name: /Try again/ })).toBeVisible();
  });

  it('is nothing of Part II in a public deployment, whatever a link says', async () => {
    await open({ panels: ['2.1'], part: 2 }, { as: { ...config, audience: 'public' } });
    expect(screen.queryByRole('radio', { name: 'Part II' })).toBeNull();
    expect(screen.getByText('This pack is made as Part I.').parentElement).toHaveTextContent('It was marked Part II, which needs the Part II view.');
  });
});

describe('the fields', () => {
  it('keep what is right and say what is wrong with the rest', async () => {
    const user = await open({ panels: ['2.1'] });
    await user.type(screen.getByRole('textbox', { name: 'Meeting' }), 'Scrutiny  Committee ');
    const first = screen.getByRole('textbox', { name: 'First page' });
    await user.clear(first);
    await user.type(first, '25a');
    expect(screen.queryByText(/^Give a whole number/)).toBeNull();
    await user.tab();
    expect(first).toHaveAccessibleDescription('Give a whole number from 1 to 9999');
    expect(first).toHaveValue('25a');
    expect(screen.getByText('Nothing is exported until First page is right.')).toBeVisible();
    await user.click(exportButton());
    expect(makePack).not.toHaveBeenCalled();
    await user.click(first);
    expect(usePack.getState().plan).toMatchObject({ startPage: 25, meeting: { title: 'Scrutiny Committee' } });
    await user.type(first, '{Backspace}');
    await user.tab();
    expect(first).not.toHaveAttribute('aria-invalid');
    expect(screen.getByText(/from page 25$/)).toBeVisible();
    expect(screen.queryByText(/^Nothing is exported/)).toBeNull();
  });
});

/** A file of three slides, of which each waits to be let go. */
const slowly = () => {
  const gates: (() => void)[] = [];
  makePack.mockImplementation(async (_, job) => {
    await job.done(0, 3);
    await new Promise<void>((resolve) => gates.push(resolve));
    await job.done(2, 3);
    await new Promise<void>((resolve) => gates.push(resolve));
    return new Blob(['x'.repeat(1234)]);
  });
  return (step: number): void => gates[step]?.();
};

describe('the export', () => {
  it('shows how far it is, then hands over one file, however often it is asked for meanwhile', async () => {
    const letGo = slowly();
    const user = await open({ panels: ['2.1', '2.3'], startPage: 25 });
    await user.click(exportButton());
    expect(await screen.findByText('Making slide 1 of 3')).toBeVisible();
    await user.click(exportButton());
    letGo(0);
    expect(await screen.findByText('Making slide 3 of 3')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '2');
    letGo(1);
    expect(await screen.findByText('Downloaded pack_2023-24_apr-nov_part-1.deck, 1 kB', { selector: 'p' })).toBeVisible();
    expect(said()).toContain('Downloaded pack_2023-24_apr-nov_part-1.deck, 1 kB');
    expect(makePack).toHaveBeenCalledTimes(1);
    expect(makePack.mock.calls[0]?.[0]).toMatchObject({ part: 'I', startPage: 25, figures: [{ ref: '2.1' }, { ref: '2.3' }] });
    expect(downloads).toEqual(['pack_2023-24_apr-nov_part-1.deck']);
  });

  it('stops when cancelled, hands over nothing and can be asked again', async () => {
    slowly();
    const user = await open({ panels: ['2.1'] });
    await user.click(exportButton());
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled. No file was made and the pack is as it was', { selector: 'p' })).toBeVisible();
    expect(exportButton()).toHaveFocus();
    expect(downloads).toEqual([]);
    makePack.mockResolvedValue(new Blob(['x']));
    await user.click(exportButton());
    await waitFor(() => expect(downloads).toHaveLength(1));
  });

  it('says what to do when a file could not be made', async () => {
    makePack.mockRejectedValue(new Error('no room'));
    const user = await open({ panels: ['2.1'] });
    await user.click(exportButton());
    expect(await screen.findByText('Deck could not be made. The pack is kept: try again, or choose another format', { selector: 'p' })).toBeVisible();
    expect(refs()).toEqual(['2.1']);
  });

  it('prints by a page of its own', async () => {
    const user = await open({ panels: ['2.1'] });
    await user.click(screen.getByRole('radio', { name: /^PDF/ }));
    await user.click(exportButton());
    expect(window.location.hash).toBe('#/pack-print');
  });
});

describe('a link', () => {
  const link = `#/pack?council=SBC&${printPack({ ...emptyPlan, panels: ['2.5', '2.6'] })}`;

  it('gives a device without a pack that of the link', async () => {
    await open({}, { address: link });
    expect(refs()).toEqual(['2.5', '2.6']);
    expect(window.location.hash).toBe('#/pack?council=SBC');
  });

  it('asks a device that holds another, and brings either back', async () => {
    const user = await open({ panels: ['2.1'] }, { address: link });
    const question = screen.getByRole('region', { name: /^The link you opened holds another pack/ });
    expect(question).toHaveTextContent('Two panels: 2.5 and 2.6');
    expect(question).toHaveTextContent('One panel: 2.1');
    expect(window.location.hash).toBe(link);
    await user.click(within(question).getByRole('button', { name: 'Use the link’s pack' }));
    expect(refs()).toEqual(['2.5', '2.6']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(refs()).toEqual(['2.1']);
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(refs()).toEqual(['2.5', '2.6']);
  });

  it('leaves a device its own where that is wanted', async () => {
    const user = await open({ panels: ['2.1'] }, { address: link });
    await user.click(screen.getByRole('button', { name: 'Keep this device’s pack' }));
    expect(refs()).toEqual(['2.1']);
    expect(window.location.hash).toBe('#/pack?council=SBC');
    expect(screen.queryByText(/^The link you opened/)).toBeNull();
  });

  it('can be copied, and is shown where there is no clipboard', async () => {
    const user = await open({ panels: ['2.1', '2.3'] });
    const write = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(write.mock.calls[0]?.[0]).toMatch(/#\/pack\?take=2\.1,2\.3$/);
    const copied = 'Link copied. It carries the numbers of the panels and your words, no figure';
    expect(await screen.findByText(copied, { selector: '.pack-tools > span' })).toBeVisible();
    write.mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('textbox', { name: 'Copy this text' })).toHaveValue(write.mock.calls[0]?.[0]);
  });
});

it('clears the pack and brings it back', async () => {
  const user = await open({ panels: ['2.1', '2.3'], startPage: 25 });
  await user.click(screen.getByRole('button', { name: 'Clear pack' }));
  expect(title()).toBe('No panel is in the pack yet');
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  expect(usePack.getState().plan).toMatchObject({ panels: ['2.1', '2.3'], startPage: 25 });
});
