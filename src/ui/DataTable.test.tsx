import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Row, Table } from '../figures/table';
import { DataTable } from './DataTable';

const calls: Table = {
  rowLabel: 'Month',
  columns: [
    { key: 'a', label: 'Stevenage', kind: 'number' },
    { key: 'b', label: 'East Herts', kind: 'number' },
  ],
  rows: [
    { key: '2023-10', header: 'Oct 2023', kind: 'point', cells: [{ text: '719', value: 719 }, { text: '577', value: 577 }] },
    { key: '2023-11', header: 'Nov 2023', kind: 'point', cells: [{ text: '708', value: 708 }, { text: 'Not supplied', missing: 'not-supplied' }] },
    { key: 'q3', header: 'Quarter 3 to date', kind: 'total', part: true, cells: [{ text: '1,427', value: 1427 }, { text: 'Not supplied', missing: 'not-supplied' }] },
  ],
};

const actions: Table = {
  rowLabel: 'Ref',
  columns: [
    { key: 'action', label: 'Action', kind: 'text' },
    { key: 'rating', label: 'Rating', kind: 'rating' },
    { key: 'due', label: 'Due', kind: 'text' },
  ],
  rows: [
    { key: 'overdue', header: 'Overdue: 1', kind: 'group', rating: 'red', cells: [] },
    {
      key: 'A04',
      header: 'A04',
      kind: 'point',
      cells: [
        { text: 'Compare telephony providers', secondary: 'Committee, 2 October 2023' },
        { text: 'Overdue', rating: 'red' },
        { text: '30 Nov 2023', strip: { kind: 'due', set: 0.5, due: 0.67, asAt: 0.67, complete: false } },
      ],
    },
  ],
};

const manyRows = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ key: `P${index}`, header: `P${index}`, kind: 'point', cells: [] }));

afterEach(() => vi.unstubAllGlobals());

describe('DataTable', () => {
  it('names itself, its columns and its rows', () => {
    render(<DataTable table={calls} caption="Calls rose. Calls by month" />);
    const table = within(screen.getByRole('table', { name: 'Calls rose. Calls by month' }));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Month', 'Stevenage', 'East Herts']);
    expect(table.getByRole('row', { name: 'Oct 2023 719 577' })).toBeInTheDocument();
  });

  it('prints the reason where there is no value', () => {
    render(<DataTable table={calls} caption="x" />);
    expect(within(screen.getByRole('row', { name: /Nov 2023/ })).getByText('Not supplied')).toHaveClass('is-missing');
  });

  it('tells totals and part periods apart', () => {
    render(<DataTable table={calls} caption="x" />);
    expect(screen.getByRole('row', { name: /Quarter.3 to date/ })).toHaveClass('is-total', 'is-part');
  });

  it('heads a group with its rating and draws strips beside their words', () => {
    render(<DataTable table={actions} caption="x" drawStrip={(strip) => <svg role="img" aria-label={`${strip.kind} strip`} />} />);
    expect(screen.getByRole('rowheader', { name: 'Overdue: 1' })).toHaveAttribute('colspan', '4');
    const cell = screen.getByRole('cell', { name: /30.Nov.2023/ });
    expect(within(cell).getByRole('img', { name: 'due strip' })).toBeInTheDocument();
    expect(within(cell).getByText('30 Nov 2023')).toHaveClass('is-drawn');
    expect(screen.getByText('Committee, 2 October 2023')).toHaveClass('cell-secondary');
  });

  it('puts the scale of a column of drawings at its head and keeps its label', () => {
    render(<DataTable table={actions} caption="x" drawHead={(column) => (column.key === 'due' ? <svg role="img" aria-label="Quarters" /> : undefined)} />);
    expect(within(screen.getByRole('columnheader', { name: /Due/ })).getByRole('img', { name: 'Quarters' })).toBeInTheDocument();
    expect(screen.getByText('Due')).toHaveClass('head-label');
    expect(screen.getByRole('columnheader', { name: 'Action' })).toBeInTheDocument();
  });

  it('labels each value for the narrow page', () => {
    render(<DataTable table={actions} caption="x" />);
    expect(screen.getByText('Compare telephony providers')).toHaveAttribute('data-label', 'Action');
  });

  it('shows the first rows only when asked', () => {
    render(<DataTable table={calls} caption="x" limit={1} />);
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('keeps far rows of a long table out of the page, at their height, until they are near or printed', () => {
    const sight: { callback: IntersectionObserverCallback; target: Element }[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly callback: IntersectionObserverCallback) {}
        observe = (target: Element) => sight.push({ callback: this.callback, target });
        disconnect = () => undefined;
      },
    );
    const { container } = render(<DataTable table={{ ...calls, rows: manyRows(201) }} caption="x" />);
    expect(container.querySelector('table')).toHaveAttribute('aria-rowcount', '202');
    expect(screen.getByText('P49')).toBeInTheDocument();
    expect(screen.queryByText('P50')).not.toBeInTheDocument();
    expect(container.querySelector('.table-spacer')).toHaveStyle({ height: '1950px' });

    const see = (index: number, isIntersecting: boolean, height: number) =>
      act(() => sight[index]?.callback([{ isIntersecting, boundingClientRect: { height } } as IntersectionObserverEntry], {} as IntersectionObserver));
    see(1, true, 1950);
    expect(screen.getByText('P99').closest('tr')).toHaveAttribute('aria-rowindex', '101');
    expect(screen.queryByText('P100')).not.toBeInTheDocument();

    see(0, false, 2900);
    expect(screen.queryByText('P0')).not.toBeInTheDocument();
    expect(container.querySelector('.table-spacer')).toHaveStyle({ height: '2900px' });

    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByText('P200')).toBeInTheDocument();
  });

  it('has no fault that axe can find', async () => {
    const { container } = render(<DataTable table={actions} caption="Two of 13 actions are overdue" />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
