import { parseAnswer } from '../../src/contract/parse';
import type { Answers, Subject } from '../../src/model/subject';
import { demonstrationDocuments } from './documents';

const documents = demonstrationDocuments();

/** One subject of the demonstration as the product reads it. */
export const demonstration = <S extends Subject>(subject: S): Answers[S]['data'] => {
  const parsed = parseAnswer(subject, documents[subject]);
  if (!parsed.ok) throw new Error(`${subject}: ${parsed.problem.path}`);
  return parsed.answer.data;
};

/** Sum of one field over some rows. */
export const total = <Field extends string>(rows: readonly Record<Field, number>[], field: Field): number =>
  rows.reduce((sum, row) => sum + row[field], 0);
