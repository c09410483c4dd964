import { useMemo, useState } from 'react';
import type { Answers, Subject } from '../model/subject';
import type { ApiProblem } from './problem';
import { useHeldSubjects, type HeldSubjects } from './SubjectsProvider';

/** Where a set of subjects stands. Figures once held are never given up for a failure or a refresh. */
export type SubjectsState =
  /** `late` once it has gone on for three seconds. */
  | { state: 'loading'; late: boolean }
  | { state: 'failed'; problem: ApiProblem; retry: () => void }
  | {
      state: 'held';
      answers: Partial<Answers>;
      /** The latest try failed; the answers are those received before. */
      problem: ApiProblem | null;
      /** Newer answers are on their way. */
      refreshing: boolean;
      /** When the oldest of the answers needed came, by this device's clock, in milliseconds; 0 where not known. */
      fetchedAt: number;
      retry: () => void;
    };

const stateOf = (needs: readonly Subject[], optional: readonly Subject[], { held, retry }: HeldSubjects, same: (answers: Partial<Answers>) => Partial<Answers>): SubjectsState => {
  const of = (subject: Subject) => held.get(subject)!;
  const failing = needs.filter((subject) => of(subject).problem !== null);
  const broken = failing.find((subject) => of(subject).answer === undefined);
  const again = (): void => retry(failing);
  if (broken !== undefined) return { state: 'failed', problem: of(broken).problem!, retry: again };
  // What is only of use is waited for as long as nobody notices.
  const awaited = [...needs.filter((subject) => of(subject).pending), ...optional.filter((subject) => of(subject).pending && !of(subject).late)];
  if (awaited.length > 0) return { state: 'loading', late: awaited.some((subject) => of(subject).late) };
  const answers: Partial<Answers> = {};
  for (const subject of [...needs, ...optional]) Object.assign(answers, { [subject]: of(subject).answer });
  return {
    state: 'held',
    answers: same(answers),
    problem: failing.map((subject) => of(subject).problem)[0] ?? null,
    refreshing: needs.some((subject) => of(subject).refreshing),
    fetchedAt: needs.map((subject) => of(subject).fetchedAt).reduce((oldest, at) => (at > 0 && (oldest === 0 || at < oldest) ? at : oldest), 0),
    retry: again,
  };
};

/** Gives the last answers again while they are the same: nothing is built or drawn anew because a refresh began. */
const rememberLast = (): ((answers: Partial<Answers>) => Partial<Answers>) => {
  let last: Partial<Answers> = {};
  return (answers) => {
    const subjects = Object.keys(answers) as Subject[];
    if (subjects.length !== Object.keys(last).length || subjects.some((subject) => answers[subject] !== last[subject])) last = answers;
    return last;
  };
};

/**
 * The answers of some subjects. `optional` subjects are waited for, three seconds at most, and their failure fails
 * nothing: they are then simply absent from the answers.
 */
export const useSubjects = (needs: readonly Subject[], optional: readonly Subject[]): SubjectsState => {
  const held = useHeldSubjects();
  const [same] = useState(rememberLast);
  return useMemo(() => stateOf(needs, optional, held, same), [needs, optional, held, same]);
};
