import { describe, expect, it } from 'vitest';
import type { CommitteeAction } from '../../model/action';
import type { Figure } from '../figure';
import type { Panel } from '../panel';
import type { PlotOf } from '../plot';
import { explanation, explanationsAnswer, periodsAnswer, partII, selected } from '../fixtures/committee.fixture';
import { action, actionsAnswer, drawnActions, lastYearsActions } from '../fixtures/actions.fixture';
import { actionLogPanel } from './actionLog';
import { actionMarks } from './actionMarks';
import { lateActions } from './lateActions';
import { stateOf } from './state';
import { timeToClose } from './timeToClose';

const build = (panel: Panel, records: CommitteeAction[], change = {}, more = {}): Figure =>
  panel.build({ 'reporting-periods': periodsAnswer, actions: actionsAnswer(records), ...more } as never, selected(change));

const marks = actionMarks('1.6', 'Overview');
const log = actionLogPanel('5.1', 'Actions');
const late = lateActions('5.2', 'Actions');
const closing = timeToClose('5.3', 'Actions');

describe('the state of an action at 30 November 2023, for a meeting on 12 December', () => {
  it.each([
    ['due the day before', action('A', '2023-11-29'), 'overdue'],
    ['due on the day', action('A', '2023-11-30'), 'overdue'],
    ['due on the day, given a new date since', action('A', '2023-11-30', { revisedDue: '2023-12-15' }), 'overdue'],
    ['due the day after', action('A', '2023-12-01'), 'due-now'],
    ['due on the day of the meeting', action('A', '2023-12-12'), 'due-now'],
    ['due after the meeting', action('A', '2023-12-13'), 'on-track'],
    ['complete, however late', action('A', '2023-06-30', { status: 'complete' }), 'complete'],
  ] as const)('%s', (_, record, state) => {
    expect(stateOf(record, '2023-11-30', '2023-12-12')).toBe(state);
  });

  it('is on track before its date where no meeting is set', () => {
    expect(stateOf(action('A', '2023-12-01'), '2023-11-30', undefined)).toBe('on-track');
  });
});

describe('the action marks of the Overview', () => {
  it('say how many are overdue', () => {
    expect(build(marks, drawnActions).finding).toBe('Two of 13 actions are overdue, and one is due at this meeting');
  });

  it('count each state, done first', () => {
    expect((build(marks, drawnActions).plot as PlotOf<'action-marks'>).groups).toEqual([
      { rating: 'complete', count: 5, label: '5 complete' },
      { rating: 'green', count: 5, label: '5 on track' },
      { rating: 'amber', count: 1, label: '1 due now' },
      { rating: 'red', count: 2, label: '2 overdue' },
    ]);
  });

  it('list the four that need attention next', () => {
    expect((build(marks, drawnActions).plot as PlotOf<'action-marks'>).next).toEqual([
      { rating: 'red', text: 'Set out Microsoft Teams against other telephony providers', note: 'Due 30 November. Expected 15 December' },
      { rating: 'red', text: 'Briefing note on the Wi-Fi upgrade, with costs', note: 'Due 30 November. Expected 22 December' },
      { rating: 'amber', text: 'Refine the dashboard for future meetings', note: 'Due at the meeting of 12 December' },
      { rating: 'green', text: 'Options to remove zero boxes', note: 'Due 31 January. Count of devices complete' },
    ]);
  });

  it('add up in their table', () => {
    expect(build(marks, drawnActions).table.rows.map((row) => [row.header, row.cells[0]?.text])).toEqual([
      ['Complete', '5'],
      ['On track', '5'],
      ['Due now', '1'],
      ['Overdue', '2'],
      ['All actions', '13'],
    ]);
  });

  it.each([
    ['none', [], 'No actions are recorded'],
    ['none overdue', [action('A1', '2024-03-31')], 'The one action is not overdue'],
    ['one of one', [action('A1', '2023-06-30')], 'The one action is overdue'],
  ])('%s', (_, records, finding) => {
    expect(build(marks, records).finding).toBe(finding);
  });

  it('give way to the officers’ own sentence', () => {
    const told = explanationsAnswer(explanation('actions', { panel: '1.6', finding: 'Two of 13 actions are overdue, both waiting on supplier prices' }));
    expect(build(marks, drawnActions, {}, { explanations: told })).toMatchObject({
      finding: 'Two of 13 actions are overdue, both waiting on supplier prices',
      findingBy: 'officer',
    });
  });

  it('leave out exempt actions and say so', () => {
    const answers = { actions: actionsAnswer(drawnActions.slice(0, 12), [{ reference: 'A13', title: 'Exempt record', paragraph: 3 }]) };
    const figure = build(marks, [], {}, answers);
    expect(figure.finding).toContain('Two of 12 actions');
    expect(figure.notes).toContain('One action is exempt and left out');
  });
});

describe('the action log', () => {
  const figure = build(log, drawnActions);

  it('finds ten of 13 complete or on track', () => {
    expect(figure.finding).toBe('Ten of 13 actions are complete or on track');
  });

  it('is grouped by state, worst first, by due date', () => {
    expect(figure.table.rows.map(({ header }) => header)).toEqual([
      'Overdue: 2', 'A04', 'A05',
      'Due now: 1', 'A09',
      'On track: 5', 'A12', 'A06', 'A11', 'A07', 'A08',
      'Complete: 5', 'A03', 'A01', 'A02', 'A13', 'A10',
    ]);
  });

  it('says what its strips show apart from its descriptor, which every output prints', () => {
    expect(figure.descriptor).not.toContain('strip');
    expect(figure.strips).toBe('The strip runs April 2023 to March 2024; the line marks 30 November');
  });

  it('draws set and due as shares of the financial year', () => {
    // 2023/24 has 366 days: 29 June is day 89, 30 November day 243.
    expect(figure.table.rows.find(({ key }) => key === 'A04')?.cells[4]).toEqual({
      text: 'Set 29 Jun 2023, due 30 Nov 2023',
      strip: { kind: 'due', set: 89 / 366, due: 243 / 366, asAt: 243 / 366, complete: false },
    });
    expect(figure.table.rows.find(({ key }) => key === 'A07')?.cells[4]?.strip).toMatchObject({ due: 730 / 366 });
  });

  it('gives the new date and the day of completion beneath', () => {
    expect(figure.table.rows.find(({ key }) => key === 'A04')?.cells[3]).toMatchObject({ text: '30 Nov 2023', secondary: 'Expected 15 Dec 2023' });
    expect(figure.table.rows.find(({ key }) => key === 'A01')?.cells[5]).toMatchObject({ secondary: 'Complete 24 Aug 2023' });
  });

  it('leaves out what was set and closed in an earlier year, and keeps what is still open', () => {
    const old = action('B9', '2022-12-31', { setOn: '2022-07-13' });
    expect(build(log, [...lastYearsActions, old, ...drawnActions]).finding).toBe('Ten of 14 actions are complete or on track');
  });

  it('tells one council that the log is shared', () => {
    expect(build(log, drawnActions, { council: 'N' }).notes).toContain('Actions are set for the partnership and are shown whole');
  });

  it('is marked by its strictest record', () => {
    expect(build(log, [action('A1', '2024-01-01', { marking: partII })], { audience: 'members' }).marking).toEqual(partII);
  });
});

const items = (figure: Figure) => (figure.plot as PlotOf<'words'>).items;

describe('why actions are overdue', () => {
  it('gives the reason, or says that none was supplied', () => {
    expect(items(build(late, drawnActions)).map(({ heading, aside, text }) => [heading, aside, text])).toEqual([
      [
        'A04 Set out Microsoft Teams against other telephony providers',
        'due 30 Nov 2023, now expected 15 Dec 2023',
        'Two of four suppliers have not priced.',
      ],
      ['A05 Briefing note on the Wi-Fi upgrade, with costs', 'due 30 Nov 2023, now expected 22 Dec 2023', 'No explanation supplied'],
    ]);
  });

  it.each([
    ['both with a new date', drawnActions, 'Both overdue actions are now expected by 22 December 2023'],
    ['one with a new date', [action('A1', '2023-06-30', { revisedDue: '2024-01-31' })], 'The one overdue action is now expected by 31 January 2024'],
    ['one of two', [action('A1', '2023-06-30', { revisedDue: '2024-01-31' }), action('A2', '2023-06-30')], 'One of the two overdue actions has a new date'],
    ['no new date', [action('A2', '2023-06-30')], 'One overdue action has no new date'],
    ['none overdue', [action('A2', '2024-06-30')], 'No action is overdue'],
  ])('%s', (_, records, finding) => {
    expect(build(late, records).finding).toBe(finding);
  });
});

describe('time to close', () => {
  it('compares the typical time with the year before', () => {
    // This year: 8, 13.6, 6, 3.6 and 12.6 weeks; the middle is 8.
    expect(build(closing, [...lastYearsActions, ...drawnActions]).finding).toBe('Actions now take 8 weeks to close, down from 15');
  });

  it('lists each year', () => {
    expect(build(closing, [...lastYearsActions, ...drawnActions]).table.rows.map((row) => [row.header, ...row.cells.map(({ text }) => text)])).toEqual([
      ['2022/23', '5', '5', '15', '3'],
      ['2023/24 to date', '13', '5', '8', '4'],
    ]);
  });

  it('shows no median of fewer than five', () => {
    const figure = build(closing, drawnActions.slice(0, 4));
    expect(figure.finding).toBe('Three of four actions set in 2023/24 are closed: too few for a typical time');
    expect(figure.table.rows[0]?.cells[2]).toEqual({ text: 'Fewer than 5 closed', missing: 'not-applicable' });
  });

  it('speaks of one year where there is no other', () => {
    expect(build(closing, drawnActions).finding).toBe('Actions now take 8 weeks to close');
  });
});
