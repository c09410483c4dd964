import { describe, expect, it } from 'vitest';
import { availability, backlog, calls, outages, projects, sharePlot, stepsPlot } from '../charts/layouts/drawnPlots.fixture';
import type { Figure } from '../figures/figure';
import type { Plot } from '../figures/plot';
import type { Table } from '../figures/table';
import { missing } from '../model/reading';
import { chartOf } from './chartData';

const table: Table = {
  rowLabel: 'Reason',
  columns: [
    { key: 'now', label: 'Now', kind: 'number', style: 'percent-1', swatch: 'both' },
    { key: 'before', label: 'Before', kind: 'number', style: 'percent-1', swatch: 'ghost' },
  ],
  rows: [
    { key: 'telephony', header: 'Telephony', kind: 'point', cells: [{ text: '7.0%', value: 6.993 }, { text: '7.6%', value: 7.649 }] },
    { key: 'other', header: 'Other', kind: 'point', cells: [{ text: '0.0%', value: 0 }, { text: 'Not supplied', missing: 'not-supplied' }] },
    { key: 'all', header: 'All', kind: 'total', cells: [{ text: '7.0%', value: 6.993 }, { text: '' }] },
  ],
};

const chart = (plot: Plot) => chartOf({ plot, table } as Figure);
const series = (plot: Plot) => chart(plot)?.series.map(({ name, paint, as }) => [name, paint, as]);
const values = (plot: Plot, name: string) => chart(plot)?.series.find((one) => one.name === name)?.values;
const futureMonths = [null, null, null, null];

describe('columns by month', () => {
  it('are stacked in the councils’ order and colours, last year a line over them', () => {
    expect(chart(calls)).toMatchObject({ kind: 'stacked-columns', unit: 'Calls a month', style: 'count', fromZero: true });
    expect(series(calls)).toEqual([['North', 'sbc', 'bar'], ['South', 'ehdc', 'bar'], ['2022/23, both councils', 'ghost-line', 'line']]);
  });

  it('name their months as the table does', () => {
    expect(chart(calls)?.categories).toEqual(['Apr 2023', 'May 2023', 'Jun 2023', 'Jul 2023', 'Aug 2023', 'Sep 2023', 'Oct 2023', 'Nov 2023', 'Dec 2023', 'Jan 2024', 'Feb 2024', 'Mar 2024']);
  });

  it('leave months to come as gaps', () => {
    expect(values(calls, 'North')).toEqual([589, 668, 676, 691, 650, 778, 719, 708, ...futureMonths]);
    expect(values(calls, '2022/23, both councils')?.at(-1)).toBe(1241);
  });

  it('keep nought apart from an absence', () => {
    const [north] = calls.stack;
    const stack = [{ ...north!, values: [{ status: 'final' as const, value: 0 }, missing('not-supplied')] }];
    expect(values({ ...calls, stack }, 'North')?.slice(0, 2)).toEqual([0, null]);
  });
});

describe('lines', () => {
  it('draw the target dashed over its own months, last', () => {
    expect(series(backlog)).toEqual([['both', 'both', 'line'], ['Target 750 by March 2024', 'target', 'line']]);
    expect(chart(backlog)?.series.at(-1)?.dashed).toBe(true);
    expect(values(backlog, 'Target 750 by March 2024')).toEqual([...Array.from({ length: 12 }, () => null), ...Array.from({ length: 12 }, () => 750)]);
  });

  it('draw the limits of the normal range as they are printed', () => {
    const normalRange = { upper: 1472.03, mean: 1167.58, lower: 863.13, labels: ['Upper limit 1,472', 'Average 1,168', 'Lower limit 863'] as [string, string, string] };
    const plot = { ...backlog, cut: true, normalRange };
    expect(chart(plot)?.fromZero).toBe(false);
    expect(values(plot, 'Upper limit 1,472')?.[0]).toBe(1472);
    expect(values(plot, 'Average 1,168')?.[23]).toBe(1168);
  });
});

it('draws steps as the line of closing stocks, with the target', () => {
  expect(values(stepsPlot, 'Open calls at month end')).toEqual([1009, 1052, 1041, 1016, 969, 924, 871, 818, ...futureMonths]);
  expect(values(stepsPlot, 'Target 750')?.[0]).toBe(750);
});

it('draws shares with the digits that are printed: cut at two decimals, not rounded', () => {
  const cut = { ...availability, values: [{ status: 'final' as const, value: 99.5454 }, { status: 'final' as const, value: 99.9166 }] };
  expect(values(cut, '2023/24')?.slice(0, 3)).toEqual([99.54, 99.91, null]);
  expect(values(cut, 'Target 99.8%')?.[11]).toBe(99.8);
});

it('draws eight quarters as two years, a part quarter named so', () => {
  expect(chart(sharePlot)?.categories).toEqual(['Q1 2022/23', 'Q2 2022/23', 'Q3 2022/23', 'Q4 2022/23', 'Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24 to date', 'Q4 2023/24']);
  expect(values(sharePlot, '2022/23')).toEqual([81.2, 79.6, 77.9, 76.4, ...futureMonths]);
  expect(values(sharePlot, '2023/24')).toEqual([...futureMonths, 78.8, 82.5, 84.6, null]);
});

it('draws before and now as bars, with the numbers the table prints', () => {
  const plot: Plot = { shape: 'dumbbell', style: 'percent-0', rows: [{ label: 'Telephony', now: 6.993, before: 7.649, text: '7%' }, { label: 'Other', now: 0, before: null, text: '0%' }], nowLabel: 'Now', beforeLabel: 'Before' };
  expect(chart(plot)).toMatchObject({ kind: 'bars', categoryLabel: 'Reason', categories: ['Telephony', 'Other'], style: 'percent-1' });
  expect(values(plot, 'Now')).toEqual([7, 0]);
  expect(values(plot, 'Before')).toEqual([7.6, null]);
});

it('draws ages as stacked bars, darker with age, and a quarter without them as a gap', () => {
  const bar = { texts: [], total: 3, totalText: '3' };
  const plot: Plot = { shape: 'ageing', bands: ['Up to 1 week', 'Over 3 months'], groups: [{ label: '2023/24', bars: [{ ...bar, label: 'Q2', segments: [3, 0] }, { ...bar, label: 'Q3 to date', segments: [0, 0], missing: 'Not supplied' }] }] };
  expect(chart(plot)?.categories).toEqual(['Q2 2023/24', 'Q3 2023/24 to date']);
  expect(series(plot)).toEqual([['Up to 1 week', 'step-1', 'bar'], ['Over 3 months', 'step-2', 'bar']]);
  expect(values(plot, 'Over 3 months')).toEqual([0, null]);
});

it('draws fix times as percentages of the target, which is one line at 100', () => {
  const now = { median: 0.65, medianText: '2.6 h', p90: null, p90Text: null };
  const plot: Plot = { shape: 'fix-times', rows: [{ label: 'Priority 1', meaning: '', targetText: '4 hours', now, before: null, emptyText: '' }], nowLabel: 'Quarter 3', beforeLabel: null };
  expect(chart(plot)?.categories).toEqual(['Priority 1, 4 hours']);
  expect(values(plot, 'Median, Quarter 3')).toEqual([65]);
  expect(values(plot, '9 in 10 within, Quarter 3')).toEqual([null]);
  expect(values(plot, 'Target')).toEqual([100]);
});

it('draws projects by rating, and the requested ones apart', () => {
  const plot: Plot = { shape: 'portfolio', stages: [{ stage: 'Close', note: '', red: 0, amber: 1, green: 5 }], requested: { count: 90, label: 'Requested', note: '' } };
  expect(series(plot)).toEqual([['Red', 'rag-r', 'bar'], ['Amber', 'rag-a', 'bar'], ['Green', 'rag-g', 'bar'], ['Requested', 'paper', 'bar']]);
  expect(values(plot, 'Red')).toEqual([0, null]);
  expect(values(plot, 'Requested')).toEqual([null, 90]);
});

it('draws actions as a bar a state in the colour of its rating', () => {
  const plot: Plot = { shape: 'action-marks', groups: [{ rating: 'green', count: 5, label: '5 on track' }, { rating: 'red', count: 2, label: '2 overdue' }], next: [] };
  expect(chart(plot)).toMatchObject({ categories: ['On track', 'Overdue'], series: [{ values: [5, 2], pointPaints: ['rag-g', 'rag-r'] }] });
});

it.each<[string, Plot]>([
  ['outages in time', outages],
  ['projects in time', projects],
  ['a list', { shape: 'list' }],
  ['words', { shape: 'words', items: [] }],
  ['nothing but a target', { ...backlog, series: [] }],
])('draws no chart of %s', (_, plot) => {
  expect(chart(plot)).toBeUndefined();
});

it('draws no chart of noughts where the figure has nothing to show', () => {
  expect(chartOf({ plot: calls, table, nothing: 'none-recorded' } as Figure)).toBeUndefined();
});
