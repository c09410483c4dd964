import { useQueries, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Query } from '../contract/endpoints';
import { subjects, type Answers, type Subject } from '../model/subject';
import { useDeployment } from './deployment';
import type { ApiProblem } from './problem';
import { subjectKey, subjectQuery } from './queries';
import type { HeldSubject } from './standing';
import { useElapsed } from './useElapsed';

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

/** Milliseconds after which a reader is told that loading goes on. */
export const lateAfter = 3_000;

interface Result {
  data: Answers[Subject] | undefined;
  error: ApiProblem | null;
  isPending: boolean;
  isFetching: boolean;
  dataUpdatedAt: number;
}

const standing = (results: Result[]): Omit<HeldSubject, 'late'>[] =>
  results.map(({ data, error, isPending, isFetching, dataUpdatedAt }) => ({
    answer: data,
    problem: error,
    pending: isPending,
    refreshing: isFetching && data !== undefined,
    fetchedAt: dataUpdatedAt,
  }));

/** Asks for every other subject of a selection, each on its own, so that one failure is one subject's. */
export function SubjectsProvider({ partnership, query, children }: SubjectsProviderProps) {
  const config = useDeployment();
  const client = useQueryClient();
  const queries = useMemo(() => asked.map((subject) => subjectQuery(config, subject, query)), [config, query]);
  const results = useQueries({ queries, combine: standing });
  const late = useElapsed(results.some(({ pending }) => pending), lateAfter);
  const value = useMemo<HeldSubjects>(
    () => ({
      held: new Map<Subject, HeldSubject>([
        ['reporting-periods', { answer: partnership, problem: null, pending: false, late: false, refreshing: false, fetchedAt: 0 }],
        ...asked.map((subject, i) => [subject, { ...results[i]!, late: late && results[i]!.pending }] as const),
      ]),
      retry: (failing) => {
        for (const subject of failing) void client.refetchQueries({ queryKey: subjectKey(subject, query), exact: true });
      },
    }),
    [partnership, results, late, client, query],
  );
  return <Held.Provider value={value}>{children}</Held.Provider>;
}
