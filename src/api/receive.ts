import { limits } from '../contract/limits';
import { parseAnswer } from '../contract/parse';
import type { Envelope } from '../model/envelope';
import type { Subject, SubjectData } from '../model/subject';
import { requestInit, takeEarly } from './earlyAnswers';
import { ApiProblem } from './problem';
import { retryAfter } from './retryAfter';

/** A sound answer, and the text it came as. */
export interface Received<S extends Subject> {
  answer: Envelope<SubjectData[S]>;
  text: string;
}

const problemOfStatus = (subject: Subject, { status, headers }: Response): ApiProblem | null => {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if (status >= 300 && status < 400) return new ApiProblem(subject, 'signed-out', 'redirect');
  if (status === 401) return new ApiProblem(subject, 'signed-out', '401');
  if (status === 403) return new ApiProblem(subject, 'no-access', '403');
  if (status === 404) return new ApiProblem(subject, 'not-found', '404');
  if (status === 429 || status >= 500) return new ApiProblem(subject, 'server', String(status), retryAfter(headers.get('retry-after')));
  return new ApiProblem(subject, 'malformed', `an answer with status ${status}.`);
};

const readText = async (subject: Subject, response: Response): Promise<string> => {
  if (Number(response.headers.get('content-length') ?? 0) > limits.answerBytes) throw new ApiProblem(subject, 'too-large', 'content-length');
  const text = await response.text();
  if (text.length > limits.answerBytes) throw new ApiProblem(subject, 'too-large', 'body');
  return text;
};

/** Reads the text of an answer, whether it has just come or was kept. */
export const readAnswer = <S extends Subject>(subject: S, text: string): Received<S> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A sign-in page served with status 200 is the commonest thing that is not JSON.
    if (/^\s*<(!doctype|html)/i.test(text)) throw new ApiProblem(subject, 'signed-out', 'a page');
    throw new ApiProblem(subject, 'malformed', 'the answer is not JSON.');
  }
  const parsed = parseAnswer(subject, json);
  if (!parsed.ok) {
    const { kind, path, expected, found } = parsed.problem;
    throw new ApiProblem(subject, kind, `${path}: expected ${expected}, found ${found}.`);
  }
  return { answer: { ...parsed.answer, notes: [...parsed.answer.notes, ...parsed.notes] }, text };
};

/**
 * Asks once for a subject and validates the answer, within `wait` milliseconds for the whole of it.
 * @throws ApiProblem, or whatever `fetch` throws.
 */
export const receive = async <S extends Subject>(subject: S, url: string, signal: AbortSignal, wait: number): Promise<Received<S>> => {
  const response = await (takeEarly(url) ?? fetch(url, { ...requestInit, signal: AbortSignal.any([signal, AbortSignal.timeout(wait)]) }));
  // A browser hides where a redirect leads, and its status; only a sign-in page is ever redirected to.
  const problem = response.type === 'opaqueredirect' ? new ApiProblem(subject, 'signed-out', 'redirect') : problemOfStatus(subject, response);
  if (problem) throw problem;
  return readAnswer(subject, await readText(subject, response));
};
