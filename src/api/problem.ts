import { limits } from '../contract/limits';
import type { Subject } from '../model/subject';

/** What can go wrong between asking and having figures. One list for the whole product. */
export type ProblemKind =
  | 'unreachable' // no answer: reset, DNS, CORS, network down
  | 'offline' // the device says it has no network
  | 'timeout' // no complete answer in time
  | 'server' // 5xx or 429
  | 'signed-out' // 401, a redirect to a sign-in page, or a page where figures should be
  | 'no-access' // 403
  | 'not-found' // 404
  | 'malformed' // an answer that breaks the contract
  | 'unsupported-version' // a newer major version of the contract
  | 'too-large'; // over the size cap

/** A failure to get one subject, with what an officer needs to report it. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';

  constructor(
    readonly subject: Subject,
    readonly kind: ProblemKind,
    /** For the service desk: a status, or the field that broke the contract. Never shown as an explanation. */
    readonly detail: string,
    /** Milliseconds the service asked to be left alone, where it said so (`Retry-After`). */
    readonly retryAfter?: number | undefined,
  ) {
    super(`${subject}: ${kind}: ${detail}`);
  }

  /** Reference an officer can quote: "CALLS-503". */
  get reference(): string {
    return `${this.subject}-${/^\d{3}$/.test(this.detail) ? this.detail : this.kind}`.toUpperCase();
  }
}

/** What the reader is told: what happened, in one sentence. */
export const problemSentence = (problem: ApiProblem): string => {
  switch (problem.kind) {
    case 'unreachable':
      return 'The figures could not be loaded: the metrics service did not answer.';
    case 'offline':
      return 'The figures could not be loaded: this device is offline.';
    case 'timeout':
      return 'The figures could not be loaded: the metrics service took too long to answer.';
    case 'server':
      return 'The figures could not be loaded: the metrics service reported a fault.';
    case 'signed-out':
      return 'Your sign-in has ended. Sign in again to see the figures.';
    case 'no-access':
      return 'You do not have access to these figures.';
    case 'not-found':
      return 'There are no figures for this period.';
    case 'malformed':
      return 'The figures are not shown: they are not in the form agreed.';
    case 'unsupported-version':
      return 'The figures are not shown: the metrics service uses a newer version of the contract.';
    case 'too-large':
      return `The figures are not shown: the answer is larger than ${limits.answerBytes / 1_000_000} MB.`;
  }
};

/** The cause alone, where it is already said that figures are missing: "The metrics service did not answer." */
export const problemCause = (problem: ApiProblem): string => problemSentence(problem).replace(/^[^:.]*: (.)/, (_, first: string) => first.toUpperCase());

/** What whoever supplies the figures needs to mend it: field, what was expected, what was found. Empty for other faults. */
export const problemDetail = ({ kind, detail }: ApiProblem): string => (kind === 'malformed' || kind === 'unsupported-version' ? detail : '');

/** What the reader may do about it, where that is not plain. */
export const problemAdvice = (problem: ApiProblem): string => {
  if (problem.kind === 'signed-out') return 'Reload the page to sign in, or sign in from another tab and try again.';
  return problemDetail(problem);
};

/** True where the reader's own trying again may help; a refusal stays a refusal. */
export const mayRetry = (kind: ProblemKind): boolean => kind !== 'no-access' && kind !== 'not-found' && kind !== 'unsupported-version';

/**
 * True where figures received earlier may still be shown beside the problem. A refusal takes them away, an ended sign-in
 * leaves only what is public, and where there are none for a period there never were.
 */
export const keepsFigures = (kind: ProblemKind): boolean => kind !== 'no-access' && kind !== 'not-found';

/** True where trying again may help without anyone doing anything. */
export const isPassing = (kind: ProblemKind): boolean => kind === 'unreachable' || kind === 'server' || kind === 'timeout';
