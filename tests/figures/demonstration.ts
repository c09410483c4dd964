import { readFileSync } from 'node:fs';
import { selectAnswer } from '../../src/contract/answer';
import { parseAnswer } from '../../src/contract/parse';
import type { WireAnswer } from '../../src/contract/schemas';
import type { Selection } from '../../src/figures/selection';
import { withhold } from '../../src/figures/withhold';
import { windowOf } from '../../src/state/selection';
import type { Query } from '../../src/contract/endpoints';
import type { Audience } from '../../src/model/marking';
import type { Answers, Subject } from '../../src/model/subject';
import { subjects } from '../../src/model/subject';

const read = (subject: Subject): unknown => JSON.parse(readFileSync(new URL(`../../mocks/api/${subject}.json`, import.meta.url), 'utf8'));

const documents = new Map<Subject, unknown>(subjects.map((subject) => [subject, read(subject)]));

const parsed = (subject: Subject, json: unknown): unknown => {
  const answer = parseAnswer(subject, json);
  if (!answer.ok) throw new Error(`${subject}: ${answer.problem.path}, expected ${answer.problem.expected}`);
  return answer.answer;
};

const answersTo = (answer: (subject: Subject) => unknown): Answers =>
  Object.fromEntries(subjects.map((subject) => [subject, parsed(subject, answer(subject))])) as unknown as Answers;

/** The demonstration's answers as the product reads them. */
export const demonstrationAnswers = (): Answers => answersTo((subject) => documents.get(subject));

/** What the product holds of some answers: what their reader may not see is gone. */
export const heldFor = (audience: Audience, answers: Answers): Answers =>
  Object.fromEntries(subjects.map((subject) => [subject, withhold(subject, answers[subject], audience)])) as unknown as Answers;

const answered = new Map<string, Answers>();

const selected = (subject: Subject, query: Query): unknown => selectAnswer(subject, documents.get(subject) as WireAnswer<Subject>, query);

/** What the product holds once it has asked for what a selection needs, and withheld what its reader may not see. */
export const answersFor = (selection: Selection): Answers => {
  const query = windowOf(selection);
  const key = JSON.stringify(query);
  const known = answered.get(key) ?? heldFor(selection.audience, answersTo((subject) => selected(subject, query)));
  answered.set(key, known);
  return known;
};
