import { endpointUrl, type Query } from '../contract/endpoints';
import { limits } from '../contract/limits';
import { parseAnswer } from '../contract/parse';
import type { Envelope } from '../model/envelope';
import type { Subject, SubjectData } from '../model/subject';
import { requestInit, takeEarly } from './earlyAnswers';
import { ApiProblem, isPassing } from './problem';

/** How long to wait and how often to try: milliseconds. */
export interface Patience {
  /** Longest wait for a whole answer. */
  timeout: number;
  /** The one second try after a hang is short: the reader has waited long enough. */
  secondTimeout: number;
  /** Waits before the quick retries; their number is the number of retries. */
  retryDelays: readonly number[];
}

const usualPatience: Patience = { timeout: 10_000, secondTimeout: 2_000, retryDelays: [250, 750] };

const problemOfStatus = (subject: Subject, status: number): ApiProblem | null => {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if (status === 401) return new ApiProblem(subject, 'signed-out', '401');
  if (status === 403) return new ApiProblem(subject, 'no-access', '403');
  if (status === 404) return new ApiProblem(subject, 'not-found', '404');
  if (status === 429 || status >= 500) return new ApiProblem(subject, 'server', String(status));
  return new ApiProblem(subject, 'malformed', `an answer with status ${status}.`);
};

const readText = async (subject: Subject, response: Response): Promise<string> => {
  if (Number(response.headers.get('content-length') ?? 0) > limits.answerBytes) throw new ApiProblem(subject, 'too-large', 'content-length');
  const text = await response.text();
  if (text.length > limits.answerBytes) throw new ApiProblem(subject, 'too-large', 'body');
  return text;
};

const parseJson = (subject: Subject, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A sign-in page served with status 200 is the commonest thing that is not JSON.
    if (/^\s*<(!doctype|html)/i.test(text)) throw new ApiProblem(subject, 'signed-out', 'a page');
    throw new ApiProblem(subject, 'malformed', 'the answer is not JSON.');
  }
};

const problemOfThrow = (subject: Subject, error: unknown): ApiProblem => {
  if (error instanceof ApiProblem) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') return new ApiProblem(subject, 'timeout', 'no answer');
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return new ApiProblem(subject, offline ? 'offline' : 'unreachable', 'no answer');
};

const attempt = async <S extends Subject>(subject: S, url: string, signal: AbortSignal, wait: number): Promise<Envelope<SubjectData[S]>> => {
  const response = await (takeEarly(url) ?? fetch(url, { ...requestInit, signal: AbortSignal.any([signal, AbortSignal.timeout(wait)]) }));
  if (response.type === 'opaqueredirect') throw new ApiProblem(subject, 'signed-out', 'redirect');
  const problem = problemOfStatus(subject, response.status);
  if (problem) throw problem;
  const parsed = parseAnswer(subject, parseJson(subject, await readText(subject, response)));
  if (!parsed.ok) {
    const { kind, path, expected, found } = parsed.problem;
    throw new ApiProblem(subject, kind, `${path}: expected ${expected}, found ${found}.`);
  }
  return { ...parsed.answer, notes: [...parsed.answer.notes, ...parsed.notes] };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Fetches and validates one subject. Retries twice where a retry can help (no answer, 5xx, 429), once after a hang,
 * never after a refusal, an ended sign-in or a broken contract.
 * @throws ApiProblem, or the abort of `signal`.
 */
export const fetchSubject = async <S extends Subject>(
  apiBase: string,
  subject: S,
  query: Query,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Promise<Envelope<SubjectData[S]>> => {
  const url = endpointUrl(apiBase, subject, query);
  const tryAgain = async (retries: number, wait: number): Promise<Envelope<SubjectData[S]>> => {
    try {
      return await attempt(subject, url, signal, wait);
    } catch (error) {
      if (signal.aborted) throw error;
      const problem = problemOfThrow(subject, error);
      if (problem.kind === 'timeout' && retries === 0) return tryAgain(patience.retryDelays.length, patience.secondTimeout);
      const delay = patience.retryDelays[retries];
      if (!isPassing(problem.kind) || delay === undefined) throw problem;
      await pause(delay);
      return tryAgain(retries + 1, wait);
    }
  };
  return tryAgain(0, patience.timeout);
};
