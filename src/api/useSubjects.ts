import { useMemo } from 'react';
import type { Answers, Subject } from '../model/subject';
import type { ApiProblem } from './problem';
import { useHeldSubjects, type HeldSubjects } from './SubjectsProvider';

/** Where a set of subjects stands. Figures once held are never given up for a failure or a refresh. */
export type SubjectsState =
  | { state: 'loading' }
  | { state: 'failed'; problem: ApiProblem; retry: () => void }
  | { state: 'held'; answers: Partial<Answers>; problem: ApiProblem | null; retry: () => void };

const stateOf = (needs: readonly Subject[], optional: readonly Subject[], { held, retry }: HeldSubjects): SubjectsState => {
  const of = (subject: Subject) => held.get(subject)!;
  const failing = needs.filter((subject) => of(subject).problem !== null);
  const broken = failing.find((subject) => of(subject).answer === undefined);
  const again = (): void => retry(failing);
  if (broken !== undefined) return { state: 'failed', problem: of(broken).problem!, retry: again };
  if ([...needs, ...optional].some((subject) => of(subject).pending)) return { state: 'loading' };
  const answers: Partial<Answers> = {};
  for (const subject of [...needs, ...optional]) Object.assign(answers, { [subject]: of(subject).answer });
  return { state: 'held', answers, problem: failing.map((subject) => of(subject).problem)[0] ?? null, retry: again };
};

/**
 * The answers of some subjects. `optional` subjects are waited for, but their failure fails nothing: they are then
 * simply absent from the answers.
 */
export const useSubjects = (needs: readonly Subject[], optional: readonly Subject[]): SubjectsState => {
  const held = useHeldSubjects();
  return useMemo(() => stateOf(needs, optional, held), [needs, optional, held]);
};
