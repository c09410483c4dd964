import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Row, Table } from '../figures/table';
import { lastAnnouncement, onAnnouncement } from '../ui/announce';
import { InspectedChart } from './InspectedChart';
import type { Scene } from './scene';

const row = (key: string, header: string, texts: string[]): Row => ({ key, header, kind: 'point', cells: texts.map((text) => ({ text })) });

const table: Table = {
  rowLabel: 'Month',
  columns: [
    { key: 'a', label: 'Stevenage', kind: 'number', swatch: 'sbc' },
    { key: 'b', label: 'East Herts', kind: 'number', swatch: 'ehdc' },
    { key: 'all', label: 'Both councils', kind: 'number', swatch: 'both' },
  ],
  rows: [
    row('2023-04', 'April 2023', ['590', '474', '1,064']),
    row('2023-05', 'May 2023', ['664', '532', '1,196']),
    { key: 'Q1', header: 'Quarter 1', kind: 'total', cells: [{ text: '1,254' }, { text: '1,006' }, { text: '2,260' }] },
    row('2023-07', 'July 2023', ['686', '551', '1,237']),
  ],
};

/** Three points, 100 pixels wide, side by side. */
const scene: Scene = {
  width: 300,
  height: 200,
  back: [],
  data: [{ kind: 'rect', x: 10, y: 50, width: 80, height: 150, fill: 'sbc' }],
  front: [],
  points: [
    { row: '2023-04', box: { x: 0, y: 0, width: 100, height: 200 } },
    { row: '2023-05', box: { x: 100, y: 0, width: 100, height: 200 } },
    { row: '2023-07', box: { x: 200, y: 0, width: 100, height: 200 } },
  ],
};

const april = 'April 2023: 1,064. Stevenage 590. East Herts 474';
const may = 'May 2023: 1,196. Stevenage 664. East Herts 532';
const july = 'July 2023: 1,237. Stevenage 686. East Herts 551';

const said: string[] = [];
let stopListening: () => void;
beforeEach(() => {
  said.length = 0;
  stopListening = onAnnouncement(() => said.push(lastAnnouncement().trim()));
});
afterEach(() => stopListening());

const show = (over: Partial<Parameters<typeof InspectedChart>[0]> = {}) =>
  render(
    <section aria-labelledby="finding">
      <h2 id="finding">Calls rose</h2>
      <InspectedChart scene={scene} table={table} title="Calls by month" description="Calls rose. Columns by month." isDrawn {...over} />
    </section>,
  ).container;

const chart = () => screen.getByRole('application', { name: 'Calls by month, point by point' });
const plotOf = (container: HTMLElement): Element => container.querySelector('.chart-plot') ?? container;
const reading = (container: HTMLElement) => container.querySelector('.chart-reading')?.textContent;

describe('InspectedChart by keyboard', () => {
  it('is one tab stop with a hint that can be seen', async () => {
    const user = userEvent.setup();
    const container = show({ onShowTable: () => undefined });
    await user.tab();
    expect(chart()).toHaveFocus();
    expect(reading(container)).toBe('Arrow keys read the chart point by point. Page Up and Page Down change series. T shows the table. Esc leaves.');
    expect(chart()).toHaveAccessibleDescription(reading(container) ?? '');
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it.each([
    ['Right', '{ArrowRight}{ArrowRight}{ArrowRight}', [april, may, july]],
    ['Down', '{ArrowDown}{ArrowDown}{ArrowDown}', [april, may, july]],
    ['Left', '{ArrowLeft}{ArrowLeft}{ArrowLeft}', [july, may, april]],
    ['Up', '{ArrowUp}{ArrowUp}{ArrowUp}', [july, may, april]],
    ['End and Home', '{End}{Home}', [july, april]],
  ])('%s reaches the points in order, each said once in the words of the table', async (_, keys, expected) => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard(keys);
    expect(said).toEqual(expected);
  });

  it('changes series, keeps it from point to point and comes back to the whole row', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard('{ArrowRight}{PageDown}{ArrowRight}{PageDown}{PageDown}{PageDown}');
    expect(said).toEqual([
      april,
      'April 2023. Stevenage 590',
      'May 2023. Stevenage 664',
      'May 2023. East Herts 532',
      'May 2023. Both councils 1,196',
      may,
    ]);
  });

  it('shows what it says above the plot, with an outline round the point', async () => {
    const user = userEvent.setup();
    const container = show();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(reading(container)).toBe('May 2023: 1,196 Stevenage 664 East Herts 532');
    expect(container.querySelector('.chart-outline rect')).toHaveAttribute('x', '100');
    expect(container.querySelector('.chart-outline rect')).toHaveAttribute('width', '100');
  });

  it('Escape leaves and says nothing', async () => {
    const user = userEvent.setup();
    const container = show();
    await user.tab();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(said).toEqual([april]);
    expect(container.querySelector('.chart-outline')).toBeNull();
    expect(chart()).toHaveFocus();
  });

  it('T shows the table, but not with Ctrl', async () => {
    const onShowTable = vi.fn<() => void>();
    const user = userEvent.setup();
    show({ onShowTable });
    await user.tab();
    await user.keyboard('{Control>}t{/Control}');
    expect(onShowTable).not.toHaveBeenCalled();
    await user.keyboard('t');
    expect(onShowTable).toHaveBeenCalledTimes(1);
  });

  it('forgets the point when focus moves on', async () => {
    const user = userEvent.setup();
    const container = show();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    await user.tab();
    expect(reading(container)).toBeUndefined();
  });
});

describe('InspectedChart by pointer', () => {
  it('reads the point under the pointer, once until another is reached', () => {
    const container = show();
    fireEvent.pointerMove(plotOf(container), { clientX: 120, clientY: 50 });
    fireEvent.pointerMove(plotOf(container), { clientX: 150, clientY: 80 });
    fireEvent.pointerMove(plotOf(container), { clientX: 250, clientY: 80 });
    expect(said).toEqual([may, july]);
  });

  it('reads a tapped point and keeps it when the finger lifts, until a tap elsewhere', () => {
    const container = show();
    fireEvent.pointerDown(plotOf(container), { clientX: 20, clientY: 50, pointerType: 'touch' });
    fireEvent.pointerLeave(plotOf(container), { pointerType: 'touch' });
    expect(said).toEqual([april]);
    expect(reading(container)).toContain('1,064');
    fireEvent.pointerDown(document.body);
    expect(reading(container)).toBeUndefined();
  });

  it('puts the reading away on Escape though the chart has no focus', () => {
    const container = show();
    fireEvent.pointerMove(plotOf(container), { clientX: 120, clientY: 50 });
    act(() => void fireEvent.keyDown(document.body, { key: 'Escape' }));
    expect(reading(container)).toBeUndefined();
  });
});

describe('InspectedChart', () => {
  it('is an image with one sentence', () => {
    show();
    expect(screen.getByRole('img', { name: 'Calls rose. Columns by month.' })).toBeInTheDocument();
  });

  it('keeps its room, its name and its keys while it is not drawn', () => {
    const container = show({ isDrawn: false });
    expect(container.querySelector('.chart')).toHaveAttribute('height', '200');
    expect(container.querySelectorAll('rect')).toHaveLength(0);
    expect(screen.getByRole('img', { name: 'Calls rose. Columns by month.' })).toBeInTheDocument();
    expect(chart()).toBeInTheDocument();
  });

  it('has no violation of axe, at rest and under inspection', async () => {
    const user = userEvent.setup();
    const container = show();
    const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } };
    expect((await axe.run(container, rules)).violations).toEqual([]);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect((await axe.run(container, rules)).violations).toEqual([]);
  });
});
