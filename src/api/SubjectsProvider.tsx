import { useQueries, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Query } from '../contract/endpoints';
import { subjects, type Answers, type Subject } from '../model/subject';
import { useDeployment } from './deployment';
import type { ApiProblem } from './problem';
import { subjectKey, subjectQuery } from './queries';

/** Where one subject stands. */
export interface HeldSubject {
  answer: Answers[Subject] | undefined;
  problem: ApiProblem | null;
  pending: boolean;
}

/** Every subject of a page, asked for once. */
export interface HeldSubjects {
  held: ReadonlyMap<Subject, HeldSubject>;
  retry: (subjects: readonly Subject[]) => void;
}

const Held = createContext<HeldSubjects | null>(null);

/** What the page holds of the API. */
export const useHeldSubjects = (): HeldSubjects => {
  const held = useContext(Held);
  if (held === null) throw new Error('useHeldSubjects outside SubjectsProvider');
  return held;
};

interface SubjectsProviderProps {
  /** Asked for before the others: it says which months to ask them for. */
  partnership: Answers['reporting-periods'];
  query: Query;
  children: ReactNode;
}

const asked = subjects.filter((subject) => subject !== 'reporting-periods');

const standing = (results: { data: Answers[Subject] | undefined; error: ApiProblem | null; isPending: boolean }[]): HeldSubject[] =>
  results.map(({ data, error, isPending }) => ({ answer: data, problem: error, pending: isPending }));

/** Asks for every other subject of a selection, each on its own, so that one failure is one subject's. */
export function SubjectsProvider({ partnership, query, children }: SubjectsProviderProps) {
  const config = useDeployment();
  const client = useQueryClient();
  const queries = useMemo(() => asked.map((subject) => subjectQuery(config, subject, query)), [config, query]);
  const results = useQueries({ queries, combine: standing });
  const value = useMemo<HeldSubjects>(
    () => ({
      held: new Map<Subject, HeldSubject>([
        ['reporting-periods', { answer: partnership, problem: null, pending: false }],
        ...asked.map((subject, i) => [subject, results[i]!] as const),
      ]),
      retry: (failing) => {
        for (const subject of failing) void client.refetchQueries({ queryKey: subjectKey(subject, query), exact: true });
      },
    }),
    [partnership, results, client, query],
  );
  return <Held.Provider value={value}>{children}</Held.Provider>;
}
