import { describe, expect, it } from 'vitest';
import { ApiProblem, type ProblemKind } from '../api/problem';
import type { SubjectsState } from '../api/useSubjects';
import type { ClearedFigure } from '../figures/clearance';
import { stateOfPanel, type PanelFacts } from './stateOfPanel';

const retry = (): void => undefined;
const problem = (kind: ProblemKind, detail = '') => new ApiProblem('calls', kind, detail);
const fetchedAt = Date.parse('2023-12-04T09:12:00Z');
const held = (kind?: ProblemKind, detail?: string): SubjectsState => ({ state: 'held', answers: {}, problem: kind ? problem(kind, detail) : null, refreshing: false, fetchedAt, retry });
const figure = { asAt: '2023-10-31' } as unknown as ClearedFigure;
const exempt = { ...figure, withheld: { paragraph: 3, statement: 'Not for publication.' } } as ClearedFigure;
const empty = { ...figure, nothing: 'nil-return' } as ClearedFigure;
const overdue = { age: 35, days: 5, due: '2023-11-30' } as const;
const facts = (change: Partial<PanelFacts>): PanelFacts => ({ subjects: held(), figure, overdue: undefined, part: false, today: '2023-12-05', ...change });

describe('the state of a panel', () => {
  it.each<[string, Partial<PanelFacts>, object]>([
    ['loading', { subjects: { state: 'loading', late: false }, figure: undefined }, { kind: 'loading' }],
    ['still loading', { subjects: { state: 'loading', late: true }, figure: undefined }, { kind: 'loading', late: true }],
    ['fresh', {}, { kind: 'ready' }],
    ['part period', { part: true }, { kind: 'part-period' }],
    ['empty', { figure: empty }, { kind: 'empty', text: 'None recorded: a nil return is confirmed for every month.' }],
    ['stale', { overdue }, { kind: 'stale', strong: 'These figures are 35 days old.', text: 'Newer ones were due on 30 November 2023.' }],
    ['withheld', { figure: exempt }, { kind: 'withheld', paragraphs: ['Not for publication.'] }],
    ['failed', { subjects: { state: 'failed', problem: problem('server', '503'), retry }, figure: undefined }, { kind: 'failed', strong: 'The figures could not be loaded: the metrics service reported a fault.', reference: 'Reference CALLS-503', onRetry: retry }],
    ['offline', { subjects: { state: 'failed', problem: problem('offline'), retry }, figure: undefined }, { kind: 'failed', strong: 'The figures could not be loaded: this device is offline.' }],
    ['sign-in ended', { subjects: { state: 'failed', problem: problem('signed-out', '401'), retry }, figure: undefined }, { kind: 'failed', strong: 'Your sign-in has ended. Sign in again to see the figures.', onRetry: retry }],
    ['no access', { subjects: { state: 'failed', problem: problem('no-access', '403'), retry }, figure: undefined }, { kind: 'failed', strong: 'You do not have access to these figures.', onRetry: undefined }],
    ['unsupported version', { subjects: { state: 'failed', problem: problem('unsupported-version'), retry }, figure: undefined }, { kind: 'failed', onRetry: undefined }],
  ])('%s', (_, change, state) => {
    expect(stateOfPanel(facts(change))).toMatchObject(state);
  });

  it.each<[string, ProblemKind, string, string]>([
    ['a fault of the service', 'server', 'The latest figures could not be loaded.', 'The metrics service reported a fault. These are as at 31 October 2023, the last set received.'],
    ['no network', 'offline', 'The latest figures could not be loaded.', 'This device is offline. These are as at 31 October 2023, the last set received.'],
    ['a broken contract', 'malformed', 'The latest figures could not be loaded.', 'They are not in the form agreed. These are as at 31 October 2023, the last set received. data.rows: expected a list.'],
    ['an ended sign-in', 'signed-out', 'Your sign-in has ended.', 'These are as at 31 October 2023, the last set received. Reload the page to sign in, or sign in from another tab and try again.'],
  ])('with figures after %s', (_, kind, strong, text) => {
    const state = stateOfPanel(facts({ subjects: held(kind, 'data.rows: expected a list.') }));
    expect(state).toMatchObject({ kind: 'failed-with-figures', strong, text, reference: `Reference CALLS-${kind.toUpperCase()}, fetched 4 December 09:12`, onRetry: retry });
  });

  it.each<[string, Partial<PanelFacts>, string]>([
    ['withheld before a failure', { figure: exempt, subjects: held('server', '500') }, 'withheld'],
    ['withheld before age', { figure: exempt, overdue }, 'withheld'],
    ['a failure before age', { overdue, subjects: held('server', '500') }, 'failed-with-figures'],
    ['a failure before that there is nothing', { figure: empty, subjects: held('server', '500') }, 'failed-with-figures'],
    ['age before that there is nothing', { figure: empty, overdue }, 'stale'],
    ['that there is nothing before that more is to come', { figure: empty, part: true }, 'empty'],
  ])('puts %s', (_, change, kind) => {
    expect(stateOfPanel(facts(change)).kind).toBe(kind);
  });
});
