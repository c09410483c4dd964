import type { Answers, Subject } from '../model/subject';
import type { ApiProblem, ProblemKind } from './problem';

/** Where one subject stands. */
export interface HeldSubject {
  answer: Answers[Subject] | undefined;
  /** What went wrong at the latest try; figures received before may be held all the same. */
  problem: ApiProblem | null;
  /** The first answer is on its way. */
  pending: boolean;
  /** So it has been for three seconds. */
  late: boolean;
  /** A newer answer is on its way. */
  refreshing: boolean;
  /** When the answer came, by this device's clock, in milliseconds; 0 where there is none. */
  fetchedAt: number;
}

/** Kinds of failure the reader is told apart. */
type Failure = 'failed' | 'offline' | 'signed-out' | 'no-access' | 'not-found' | 'unsupported-version';

/** Every state of a subject; a failure is with figures or without. */
export type Standing = 'loading' | 'still-loading' | 'fresh' | 'refreshing' | Failure | `${Failure}-with-figures`;

const failures: Record<ProblemKind, Failure> = {
  unreachable: 'failed',
  timeout: 'failed',
  server: 'failed',
  malformed: 'failed',
  'too-large': 'failed',
  offline: 'offline',
  'signed-out': 'signed-out',
  'no-access': 'no-access',
  'not-found': 'not-found',
  'unsupported-version': 'unsupported-version',
};

/** The state a subject is in. Figures that are held are never given up for a failure or a refresh. */
export const standingOf = ({ answer, problem, pending, late, refreshing }: HeldSubject): Standing => {
  if (problem !== null) return answer === undefined ? failures[problem.kind] : `${failures[problem.kind]}-with-figures`;
  if (answer === undefined || pending) return late ? 'still-loading' : 'loading';
  return refreshing ? 'refreshing' : 'fresh';
};
