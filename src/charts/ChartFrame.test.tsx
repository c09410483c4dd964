import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clear } from '../figures/clearance';
import type { Figure } from '../figures/figure';
import { monthOf, monthsFrom } from '../model/month';
import { final, missing } from '../model/reading';
import { lastAnnouncement, onAnnouncement } from '../ui/announce';
import { ChartFrame } from './ChartFrame';

const months = monthsFrom(monthOf(2023, 4), monthOf(2024, 3));
const counts = [12, 15, 11, 9];

const figure: Figure = {
  ref: '3.2',
  metric: 'hours-lost',
  section: 'Outages',
  title: 'Hours lost by month',
  finding: 'Hours lost fell',
  findingBy: 'rule',
  descriptor: 'Hours lost to unplanned outages',
  marking: { part: 'I' },
  plot: {
    shape: 'columns',
    axis: { months, done: 4, years: ['2023/24'] },
    unit: 'Hours lost',
    style: 'count',
    stack: [{ key: 'all', label: 'Both', paint: 'both', values: months.map((_, index) => (index < 4 ? final(counts[index] ?? 0) : missing('not-yet-due'))) }],
    totals: months.map((_, index) => (index < 4 ? final(counts[index] ?? 0) : missing('not-yet-due'))),
    totalTexts: months.map((_, index) => (index < 4 ? String(counts[index]) : null)),
    quarterRows: [],
  },
  table: {
    rowLabel: 'Month',
    columns: [{ key: 'hours', label: 'Hours', kind: 'number', swatch: 'both' }],
    rows: [
      { key: '2023-04', header: 'April 2023', kind: 'point', cells: [{ text: '12' }] },
      { key: '2023-05', header: 'May 2023', kind: 'point', cells: [{ text: '15' }] },
      { key: '2023-06', header: 'June 2023', kind: 'point', cells: [{ text: '11' }] },
      { key: 'Q1', header: 'Quarter 1', kind: 'total', cells: [{ text: '38' }] },
      { key: '2023-07', header: 'July 2023', kind: 'point', cells: [{ text: '9' }] },
    ],
  },
  key: [],
  description: 'Hours lost fell. Columns by month, April to July 2023.',
  variances: [],
  source: 'major incident log',
  asAt: '2023-07-31',
  late: false,
  demonstration: true,
  notes: [],
  sourceNotes: [],
};

const show = (shown: Figure = figure) =>
  render(
    <section aria-labelledby="finding">
      <h2 id="finding">{shown.finding}</h2>
      <ChartFrame figure={clear(shown, 'public')} labelledBy="finding" />
    </section>,
  ).container;

const drawing = (container: HTMLElement): Element | null => container.querySelector('[role=img] > svg');
const bars = (container: HTMLElement): number => container.querySelectorAll('rect[fill="var(--both)"]').length;

/** Says where the chart stands, in pixels from the top of the window. */
const standsAt = (top: number) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 612, 300));

beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(718));

describe('ChartFrame', () => {
  it('is a group named by the finding, holding an image and one tab stop', () => {
    const container = show();
    expect(screen.getByRole('figure', { name: 'Hours lost fell' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: figure.description })).toBeInTheDocument();
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('draws at the width it is given', () => {
    const container = show();
    expect(drawing(container)).toHaveAttribute('width', '718');
    expect(bars(container)).toBe(4);
  });

  it('keeps its room and draws nothing while it is far below the window', () => {
    const near = show();
    const height = drawing(near)?.getAttribute('height');
    standsAt(9000);
    const far = show();
    expect(drawing(far)).toHaveAttribute('height', height);
    expect(bars(far)).toBe(0);
  });

  it('draws everything for paper, at the width of the paper', () => {
    standsAt(9000);
    const container = show();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawing(container)).toHaveAttribute('width', '999');
    expect(bars(container)).toBe(4);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawing(container)).toHaveAttribute('width', '718');
  });

  it('reaches every point of the table by key and says it as the table does', async () => {
    const said: string[] = [];
    const stop = onAnnouncement(() => said.push(lastAnnouncement()));
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    stop();
    expect(said).toEqual(['April 2023: 12', 'May 2023: 15', 'June 2023: 11', 'July 2023: 9']);
  });

  it('puts the live chart in place of the still when it has focus, and the still back after', async () => {
    const user = userEvent.setup();
    const container = show();
    await user.tab();
    await vi.waitFor(() => expect(container.querySelector('.recharts-surface')).not.toBeNull(), 5000);
    expect(bars(container)).toBe(4);
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(container.querySelector('.recharts-surface')).toBeNull();
    expect(bars(container)).toBe(4);
  });

  it('draws nothing for a list or for what is withheld', () => {
    const withheld = show({ ...figure, marking: { part: 'II', paragraph: 3 } });
    expect(withheld.querySelector('svg')).toBeNull();
  });

  it('has no violation of axe', async () => {
    const { violations } = await axe.run(show(), { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
