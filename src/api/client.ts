import { endpointUrl, type Query } from '../contract/endpoints';
import type { Subject } from '../model/subject';
import { ApiProblem, isPassing } from './problem';
import { receive, type Received } from './receive';

/** How long to wait and how often to try: milliseconds. */
export interface Patience {
  /** Longest wait for a whole answer. */
  timeout: number;
  /** The one second try after a hang is short: the reader has waited long enough. */
  secondTimeout: number;
  /** Waits before the quick retries; their number is the number of retries. */
  retryDelays: readonly number[];
  /** No quick retry begins later than this after the first try: a failure is to be seen within three seconds. */
  retryWithin: number;
}

const usualPatience: Patience = { timeout: 10_000, secondTimeout: 2_000, retryDelays: [250, 750], retryWithin: 2_250 };

const problemOfThrow = (subject: Subject, error: unknown): ApiProblem => {
  if (error instanceof ApiProblem) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') return new ApiProblem(subject, 'timeout', 'no answer');
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return new ApiProblem(subject, offline ? 'offline' : 'unreachable', 'no answer');
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Fetches and validates one subject. Retries twice where a retry can help (no answer, 5xx, 429), no sooner than the
 * service asks and not at all where that would keep the reader waiting; once after a hang; never after a refusal, an
 * ended sign-in or a broken contract.
 * @throws ApiProblem, or the abort of `signal`.
 */
export const receiveSubject = async <S extends Subject>(
  apiBase: string,
  subject: S,
  query: Query,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Promise<Received<S>> => {
  const url = endpointUrl(apiBase, subject, query);
  const began = performance.now();
  const tryAgain = async (retries: number, wait: number): Promise<Received<S>> => {
    try {
      return await receive(subject, url, signal, wait);
    } catch (error) {
      if (signal.aborted) throw error;
      const problem = problemOfThrow(subject, error);
      if (problem.kind === 'timeout' && retries === 0) return tryAgain(patience.retryDelays.length, patience.secondTimeout);
      const usual = patience.retryDelays[retries];
      if (!isPassing(problem.kind) || usual === undefined) throw problem;
      const delay = Math.max(usual, problem.retryAfter ?? 0);
      if (performance.now() - began + delay > patience.retryWithin) throw problem;
      await pause(delay);
      return tryAgain(retries + 1, wait);
    }
  };
  return tryAgain(0, patience.timeout);
};
