import { contractVersion } from '../../src/contract/endpoints';
import { parseAnswer } from '../../src/contract/parse';
import { expectation, problemOf } from '../../src/contract/problem';
import { answerSchemas } from '../../src/contract/schemas';
import type { Envelope } from '../../src/model/envelope';
import type { Subject } from '../../src/model/subject';
import type { Finding } from './finding';

/** More than these of one answer are of one kind. */
const mostFindings = 20;

/** An answer as the dashboard reads it, or everything that is wrong with its shape. */
export const shapeOf = (subject: Subject, json: unknown): { answer?: Envelope<unknown> | undefined; findings: Finding[] } => {
  const parsed = parseAnswer(subject, json);
  if (parsed.ok) {
    return { answer: parsed.answer, findings: parsed.notes.map((note) => ({ endpoint: subject, rule: 'unknown-name', severity: 'doubt', path: 'data', expected: 'names of the contract', found: note })) };
  }
  const fault = (path: string, expected: string, found: string): Finding => ({ endpoint: subject, rule: 'contract', severity: 'fault', path, expected, found });
  if (parsed.problem.kind === 'unsupported-version') return { findings: [fault('contractVersion', `${contractVersion} or a later minor version`, parsed.problem.found)] };
  const all = answerSchemas[subject].safeParse(json, { error: expectation }).error?.issues ?? [];
  const problems = all.slice(0, mostFindings).map((issue) => problemOf(subject, issue, json));
  const more = all.length - problems.length;
  return {
    findings: [
      ...problems.map(({ path, expected, found }) => fault(path, expected, found)),
      ...(more > 0 ? [fault('data', 'none more', `${more} more such faults`)] : []),
    ],
  };
};
