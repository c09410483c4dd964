import type { Answers, Subject } from '../model/subject';
import type { Selection } from './selection';

type Build<Result> = (answers: Partial<Answers>, selection: Selection) => Result;

/**
 * Builds once for the same answers and the same selection. Several parts of a page read one figure (the strip, the
 * head, the meeting list, panel 1.2), and an answer never changes once it is held, so identity is enough.
 * What is remembered goes when the selection goes.
 */
export const remembered = <Result>(subjects: readonly Subject[], build: Build<Result>): Build<Result> => {
  const known = new WeakMap<Selection, { inputs: unknown[]; result: Result }>();
  return (answers, selection) => {
    const inputs = subjects.map((subject) => answers[subject]);
    const last = known.get(selection);
    if (last !== undefined && inputs.every((input, i) => input === last.inputs[i])) return last.result;
    const result = build(answers, selection);
    known.set(selection, { inputs, result });
    return result;
  };
};
