import { describe, expect, it } from 'vitest';
import type { Explanation } from '../model/explanation';
import { compose } from './compose';
import { contextOf } from './context';
import { drawn, periods, selection } from './fixtures/drawn.fixture';

const place = { ref: '2.3', section: 'Helpdesk', title: 'Backlog', metric: 'backlog' } as const;
const content = {
  finding: 'The backlog fell',
  descriptor: 'Open calls',
  drawn: 'Steps of open calls',
  plot: { shape: 'list' },
  table: { rowLabel: 'Month', columns: [], rows: [] },
  rating: { mark: 'amber', reason: '68 above the target' },
} as const;

const account = (more: Partial<Explanation> = {}): Explanation => ({
  subject: 'backlog', from: '2023-04', to: '2023-11', cause: 'Laptops were replaced.', action: 'Saturday sessions.',
  ownerRole: 'Service Desk Manager', byWhen: '2024-01-31', authorRole: 'CTO', date: '2023-12-04', marking: { part: 'I' }, ...more,
});
const figureWith = (records: Explanation[], more: Parameters<typeof selection>[0] = {}) =>
  compose(place, contextOf(drawn, selection(more), [drawn.backlog]), { ...drawn.backlog, data: { records } }, { ...content, table: { ...content.table, columns: [], rows: [] } });

describe('the account of an amber figure', () => {
  it('gives cause, action, who and when', () => {
    expect(figureWith([account()]).variances).toEqual([
      { rating: 'amber', heading: '', reason: '68 above the target', marking: { part: 'I' }, supplied: true, cause: 'Laptops were replaced.', action: 'Saturday sessions.', who: 'Service Desk Manager, by 31 January 2024' },
    ]);
  });

  it('is the panel’s own before the metric’s, and never another panel’s', () => {
    const own = account({ panel: '2.3', cause: 'Own cause.' });
    const other = account({ panel: '1.3', cause: 'Other cause.' });
    expect(figureWith([account(), other, own]).variances[0]?.cause).toBe('Own cause.');
    expect(figureWith([other]).variances[0]).toMatchObject({ supplied: false, cause: undefined });
  });

  it('does not explain a later quarter', () => {
    expect(figureWith([account({ to: '2023-09' })]).variances[0]?.supplied).toBe(false);
    expect(figureWith([account({ to: '2023-09' })], { period: periods.quarter2 }).variances[0]?.supplied).toBe(true);
  });

  it('makes the figure exempt where it is itself exempt', () => {
    expect(figureWith([account({ marking: { part: 'II', paragraph: 3 } })]).marking).toEqual({ part: 'II', paragraph: 3 });
  });
});

it('speaks the finding and what is drawn to those who cannot see it', () => {
  expect(figureWith([]).description).toBe('The backlog fell. Steps of open calls.');
});

it('carries notes once, the source’s apart from its own', () => {
  const noted = { ...drawn.backlog, notes: ['Illustrative', 'Illustrative'] };
  const figure = compose(place, contextOf(drawn, selection(), [noted]), undefined, { ...content, table: { ...content.table, columns: [], rows: [] }, notes: ['Part quarter'] });
  expect(figure.notes).toEqual(['Part quarter']);
  expect(figure.sourceNotes).toEqual(['Quarter 3 covers two of its three months', 'Illustrative']);
});
