import { describe, expect, it } from 'vitest';
import type { ReportedFigure } from '../model/envelope';
import { fixTimes } from './outages/fixTimes';
import { drawn, nothing, periods, selection } from './fixtures/drawn.fixture';
import { backlogLines } from './helpdesk/backlogLines';
import { withinTarget } from './helpdesk/withinTarget';

const printed = (change: Partial<ReportedFigure> = {}): ReportedFigure => ({
  measure: 'open-calls', title: 'Backlog of open calls', from: '2023-05', to: '2023-05', kind: 'count', qualifier: 'over', value: 1000,
  text: 'over 1,000 calls', caveat: 'At 26 May 2023, not a month end.', source: 'Minutes, 29 June 2023', marking: { part: 'I' }, ...change,
});

const said = 'As reported, and not part of these figures: Backlog of open calls, May 2023: over 1,000 calls. At 26 May 2023, not a month end. Minutes, 29 June 2023';

const reporting = (answers: typeof drawn, subject: 'backlog' | 'fix-times', ...reported: ReportedFigure[]) =>
  ({ ...answers, [subject]: { ...answers[subject], data: { ...answers[subject].data, reported } } }) as never;

const lines = (answers: never, more = {}) => backlogLines('1.3', 'Overview').build(answers, selection(more));

describe('a figure known only as printed', () => {
  it('stands one step away where the month has figures of its own', () => {
    const figure = lines(reporting(drawn, 'backlog', printed()));
    expect(figure.notes).toEqual([]);
    expect(figure.sourceNotes).toContain(said);
  });

  it('stands in sight where it has none', () => {
    const figure = lines(reporting(nothing, 'backlog', printed()));
    expect(figure.finding).toBe('No open calls are recorded to November 2023');
    expect(figure.notes).toEqual([said]);
  });

  it('is in no total, change or comparison', () => {
    const figure = lines(reporting(drawn, 'backlog', printed()));
    expect(figure.table).toEqual(lines(drawn as never).table);
    expect(figure.finding).toBe('The backlog has fallen every month since May and is now 68 above target');
  });

  it.each([
    ['a month after the period', { from: '2023-08', to: '2023-08' }, { period: periods.quarter1 }],
    ['a month before the two years shown', { from: '2020-01', to: '2020-12' }, {}],
    ['another council', { council: 'B' }, { council: 'A' }],
  ] as const)('is left out where it speaks of %s', (_case, change, more) => {
    const figure = lines(reporting(drawn, 'backlog', printed(change)), more);
    expect([...figure.notes, ...figure.sourceNotes].join()).not.toContain('As reported');
  });

  it('names its council', () => {
    expect(lines(reporting(drawn, 'backlog', printed({ council: 'B' }))).sourceNotes.join()).toContain('Backlog of open calls, East Herts, May 2023:');
  });

  it('goes beside the share or beside the times, by its kind', () => {
    const answers = reporting(drawn, 'fix-times', printed({ kind: 'percentage', title: 'Within target' }), printed({ kind: 'average', title: 'Average time to fix' }));
    expect(withinTarget.build(answers, selection()).sourceNotes.join()).toContain('Within target, May 2023');
    expect(fixTimes.build(answers, selection()).sourceNotes.join()).toContain('Average time to fix, May 2023');
    expect(fixTimes.build(answers, selection()).sourceNotes.join()).not.toContain('Within target, May 2023');
  });
});

it('names a priority whose calls cannot be shown', () => {
  const [row] = drawn['fix-times'].data.rows;
  const rows = [...drawn['fix-times'].data.rows, { ...row, priority: 5 }];
  const answers = { ...drawn, 'fix-times': { ...drawn['fix-times'], data: { ...drawn['fix-times'].data, rows } } };
  expect(fixTimes.build(answers as never, selection()).notes).toContain('Priority 5 is not one of the partnership’s: its calls are not shown');
});
