import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear } from '../figures/clearance';
import { drawn, periods, selection } from '../figures/fixtures/drawn.fixture';
import { backlogLines } from '../figures/helpdesk/backlogLines';
import type { PanelAnswers } from '../figures/panel';
import type { Subject } from '../model/subject';
import { LiveRegion } from '../ui/LiveRegion';
import { panelFormats } from './formats';
import { PanelExport } from './PanelExport';

const built = backlogLines('1.3', 'Overview').build(drawn as unknown as PanelAnswers<Subject>, selection());
const figure = clear(built, 'public');
const leaving = () => ({ figure, context: { report: 'Dashboard', period: periods.aprilToNovember, council: 'both', filter: '', producedOn: '2023-12-04' as const } });

const open = async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  render(
    <>
      <PanelExport figure={figure} leaving={leaving} />
      <LiveRegion />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByRole('menu');
  return user;
};

const downloads: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  downloads.length = 0;
  let made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = [...made, blob as Blob];
    return `blob:${made.length - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: made.at(-1)! });
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('the Export button', () => {
  it('offers every format of the list, in its order, and says what each carries', async () => {
    await open();
    expect(screen.getAllByRole('menuitem').map((item) => item.getAttribute('aria-label'))).toEqual(panelFormats.map(({ label }) => label));
    expect(screen.getByText(/^Each export carries/)).toHaveTextContent('Each export carries the finding, source, date, Part I and the demonstration data label.');
  });

  it('is set as it is drawn: pictures, then what can be edited', async () => {
    await open();
    expect(screen.getAllByRole('menuitem').map((item) => item.getAttribute('aria-label'))).toEqual([
      'PNG picture', 'PNG picture, large', 'SVG picture', 'Copy picture',
      'PowerPoint slide', 'Excel workbook', 'CSV', 'Copy table', 'Copy description',
    ]);
  });

  it('says how many pixels a picture has', async () => {
    await open();
    expect(await screen.findByText(/^For Word and email, 1,316 × [12],\d{3}$/, {}, { timeout: 4000 })).toBeVisible();
    expect(await screen.findByText(/^For slides and large screens, 1,974 × [12],\d{3}$/)).toBeVisible();
  });

  it('says whether its menu is open, and has the focus back when it closes', async () => {
    const user = await open();
    const button = screen.getByRole('button', { name: 'Export' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('downloads a file under the name of its content, and says so', async () => {
    const user = await open();
    await user.click(screen.getByRole('menuitem', { name: 'CSV' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(downloads[0]?.name).toBe('backlog_2023-24_apr-nov_part-1.csv');
    expect(await downloads[0]?.blob.text()).toContain('Nov 2023,461,357,818');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Downloaded backlog_2023-24_apr-nov_part-1.csv'));
  });

  it('copies a table in both its forms', async () => {
    const write = vi.fn<(items: { data: Record<string, Promise<Blob>> }[]) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('ClipboardItem', class { constructor(public data: Record<string, Promise<Blob>>) {} });
    const user = await open();
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
    await user.click(screen.getByRole('menuitem', { name: 'Copy table' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Table copied'));
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(Object.keys(item?.data ?? {})).toEqual(['text/html', 'text/plain']);
    expect(await (await item?.data['text/plain'])?.text()).toContain('Nov 2023\t461\t357\t818');
  });

  it('shows the text where the browser refuses the clipboard', async () => {
    vi.stubGlobal('ClipboardItem', vi.fn());
    const user = await open();
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) }, configurable: true });
    await user.click(screen.getByRole('menuitem', { name: 'Copy description' }));
    const field = await screen.findByRole('textbox', { name: 'Copy this text' });
    expect(field).toHaveValue(await import('./altText').then(({ altText }) => altText(figure, leaving().context)));
    expect(screen.getByRole('status')).toHaveTextContent('The browser does not allow copying here');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

it('has no place beside a withheld figure', () => {
  const { container } = render(<PanelExport figure={clear({ ...built, marking: { part: 'II', paragraph: 3 } }, 'public')} leaving={leaving} />);
  expect(container).toBeEmptyDOMElement();
});
