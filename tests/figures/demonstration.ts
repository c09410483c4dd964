import { readFileSync } from 'node:fs';
import { parseAnswer } from '../../src/contract/parse';
import type { Answers, Subject } from '../../src/model/subject';
import { subjects } from '../../src/model/subject';

const read = (subject: Subject): unknown => JSON.parse(readFileSync(new URL(`../../mocks/api/${subject}.json`, import.meta.url), 'utf8'));

/** The demonstration's answers as the product reads them. */
export const demonstrationAnswers = (): Answers =>
  Object.fromEntries(
    subjects.map((subject) => {
      const parsed = parseAnswer(subject, read(subject));
      if (!parsed.ok) throw new Error(`${subject}: ${parsed.problem.path}, expected ${parsed.problem.expected}`);
      return [subject, parsed.answer];
    }),
  ) as unknown as Answers;
