import { describe, expect, it } from 'vitest';
import type { FixTimeCounts } from '../../model/helpdesk';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { fixTimes } from './fixTimes';
import { fixSummary, workingText } from '../fixSummary';
import { drawn, nothing, oneCouncilLate, selection } from '../fixtures/drawn.fixture';
import type { FixTimesPlot } from '../plot';
import { readingLine, readingText } from '../readingLine';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => fixTimes.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as FixTimesPlot;
const partnership = drawn['reporting-periods'].data;

const row = (distribution: FixTimeCounts['distribution'], more: Partial<FixTimeCounts> = {}): FixTimeCounts => ({
  month: '2023-11', council: 'A', priority: 1, status: 'final', resolved: 0, withTarget: 0, withinTarget: 0, distribution, binMinutes: 1, ...more,
});

describe('a summary', () => {
  it('pools months and councils before it reads the median', () => {
    expect(fixSummary([row([[10, 9]]), row([[1000, 1]])], 1)).toMatchObject({ calls: 10, median: 10, p90: 10 });
  });

  it.each([
    [4, undefined, undefined],
    [5, 60, undefined],
    [9, 60, undefined],
    [10, 60, 60],
  ])('of %d calls has median %s and 90th percentile %s', (calls, median, p90) => {
    expect(fixSummary([row([[60, calls]])], 1)).toMatchObject({ calls, median, p90 });
  });

  it('is of its own priority only', () => {
    expect(fixSummary([row([[60, 7]], { priority: 2 })], 1)).toMatchObject({ calls: 0, median: undefined });
  });
});

it.each([
  [156, 240, '2.6 h'],
  [45, 240, '45 min'],
  [1020, 1800, '1.7 days'],
  [300, 600, '0.5 days'],
])('%d working minutes against a target of %d are %s', (minutes, target, text) => {
  expect(workingText(minutes, target, partnership)).toBe(text);
});

describe('Quarter 3 to date on Quarter 2', () => {
  const figure = build(drawn, { compare: 'previous' });

  it('draws median and 90th percentile as shares of the target, with the real times', () => {
    expect(plotOf(figure).rows[0]).toEqual({
      label: 'Priority 1',
      meaning: 'Critical service down',
      targetText: '4 hours',
      now: { median: 0.65, medianText: '2.6 h', p90: 1.725, p90Text: '6.9 h' },
      before: { median: 0.725, medianText: '2.9 h', p90: 1.275, p90Text: '5.1 h' },
      emptyText: '',
    });
    expect(plotOf(figure).rows[2]?.now).toMatchObject({ medianText: '1.7 days', p90Text: '4.1 days' });
    expect(plotOf(figure)).toMatchObject({ nowLabel: 'Quarter 3 to date', beforeLabel: 'Q2' });
  });

  it('says where no call had the priority', () => {
    expect(plotOf(figure).rows[1]).toMatchObject({ now: null, emptyText: 'No calls at this priority' });
  });

  it('prints n beside the share within target', () => {
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['4 hours', '20', '2.6 h', '6.9 h', '65%', '173%', '80.0%', '2.9 h', '5.1 h']);
    expect(figure.table.rows[0]?.cells[6]?.secondary).toBe('16 of 20');
  });

  it('reads out the target, the times now and before, and how each stands to it', () => {
    expect(readingText(readingLine(figure.table, 'priority-1')!)).toBe(
      'Priority 1. Target 4 hours. Median 2.6 h, inside target. 9 in 10 within 6.9 h, over target. Median, Quarter 2: 2.9 h, inside target. 9 in 10 within, Quarter 2: 5.1 h, over target',
    );
  });

  it('speaks of the typical call and of the slowest tenth', () => {
    expect(figure.finding).toBe('The typical call was fixed inside target at every priority; the slowest tenth overran it by a third or more');
  });
});

it('has no earlier range without a comparison', () => {
  const figure = build(drawn, { compare: 'none' });
  expect(plotOf(figure)).toMatchObject({ beforeLabel: null, rows: [{ before: null }, {}, {}] });
  expect(figure.table.columns).toHaveLength(7);
});

it('is not complete while a council is missing, and empty where nothing is recorded', () => {
  expect(build(oneCouncilLate).finding).toBe('Fix times in Quarter 3 to date are not complete: East Herts not supplied');
  expect(plotOf(build(oneCouncilLate)).rows[0]).toMatchObject({ now: null, emptyText: 'East Herts not supplied' });
  expect(build(nothing).finding).toBe('No fix times are recorded in Quarter 3 to date');
});
