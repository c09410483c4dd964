import { withhold } from '../figures/withhold';
import type { Audience } from '../model/marking';
import type { Answers, Subject } from '../model/subject';
import { keepsFigures, type ProblemKind } from './problem';

/**
 * What may still be held of an earlier answer once a newer one was refused. A refusal takes it away; an ended sign-in
 * leaves what the public may see, and of an answer that is exempt as a whole nothing; any other fault takes nothing.
 */
export const leftAfter = <S extends Subject>(kind: ProblemKind, subject: S, answer: Answers[S], audience: Audience): Answers[S] | undefined => {
  if (!keepsFigures(kind)) return undefined;
  if (kind !== 'signed-out' || audience === 'public') return answer;
  return answer.marking.part === 'I' ? withhold(subject, answer, 'public') : undefined;
};
