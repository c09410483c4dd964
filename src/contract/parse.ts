import { contractVersion } from './endpoints';
import { unknownNames } from './notes';
import { describeValue, expectation, problemOf, type Problem } from './problem';
import { answerSchemas, type WireAnswer } from './schemas';
import type { Envelope } from '../model/envelope';
import type { Subject, SubjectData } from '../model/subject';

/** A sound answer with notes on what it holds that is unknown, or the first thing wrong with it. */
export type Parsed<S extends Subject> =
  | { ok: true; answer: Envelope<SubjectData[S]>; notes: string[] }
  | { ok: false; problem: Problem };

const major = (version: string): string => version.replace(/\..*$/s, '');

/** The version of an answer of another major version, whose shape cannot be known. */
const foreignVersion = (json: unknown): string | undefined => {
  if (typeof json !== 'object' || json === null || !('contractVersion' in json)) return undefined;
  const { contractVersion: version } = json;
  if (typeof version !== 'string' || !/^\d{1,4}\.\d{1,4}$/.test(version)) return undefined;
  return major(version) === major(contractVersion) ? undefined : version;
};

/**
 * Reads an answer of the API: checks its version, its structure and every identity the contract states, and gives
 * the model's data, cleaned and in order. Accepts any value and never throws.
 */
export const parseAnswer = <S extends Subject>(subject: S, json: unknown): Parsed<S> => {
  const version = foreignVersion(json);
  if (version !== undefined) {
    const expected = `contract version ${major(contractVersion)}.x`;
    return { ok: false, problem: { subject, kind: 'unsupported-version', path: 'contractVersion', expected, found: version } };
  }
  const result = answerSchemas[subject].safeParse(json, { error: expectation });
  if (result.success) {
    // A sound answer has the shape of the wire: that is what the schema has just established.
    return { ok: true, answer: result.data, notes: unknownNames(subject, json as WireAnswer<S>) };
  }
  const [issue] = result.error.issues;
  return issue === undefined
    ? { ok: false, problem: { subject, kind: 'malformed', path: 'the whole answer', expected: 'an answer', found: describeValue(json) } }
    : { ok: false, problem: problemOf(subject, issue, json) };
};
