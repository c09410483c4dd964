import { expect, it } from 'vitest';
import type { Answers } from '../model/subject';
import { ApiProblem, type ProblemKind } from './problem';
import { standingOf, type HeldSubject } from './standing';

const answer = {} as Answers['calls'];
const nothing: HeldSubject = { answer: undefined, problem: null, pending: false, late: false, refreshing: false, fetchedAt: 0 };
const problem = (kind: ProblemKind) => new ApiProblem('calls', kind, '');

it.each<[string, Partial<HeldSubject>]>([
  ['loading', { pending: true }],
  ['still-loading', { pending: true, late: true }],
  ['fresh', { answer }],
  ['refreshing', { answer, refreshing: true }],
  ['failed', { problem: problem('unreachable') }],
  ['failed', { problem: problem('timeout') }],
  ['failed', { problem: problem('server') }],
  ['failed', { problem: problem('malformed') }],
  ['failed', { problem: problem('too-large') }],
  ['offline', { problem: problem('offline') }],
  ['signed-out', { problem: problem('signed-out') }],
  ['no-access', { problem: problem('no-access') }],
  ['not-found', { problem: problem('not-found') }],
  ['unsupported-version', { problem: problem('unsupported-version') }],
  ['failed-with-figures', { answer, problem: problem('server') }],
  ['failed-with-figures', { answer, problem: problem('server'), refreshing: true }],
  ['offline-with-figures', { answer, problem: problem('offline') }],
  ['signed-out-with-figures', { answer, problem: problem('signed-out') }],
  ['unsupported-version-with-figures', { answer, problem: problem('unsupported-version') }],
])('%s', (standing, held) => {
  expect(standingOf({ ...nothing, ...held })).toBe(standing);
});
