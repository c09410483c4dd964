import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '../contract/endpoints';
import type { Answers, Subject } from '../model/subject';
import { useDeployment } from './deployment';
import type { ApiProblem } from './problem';
import { subjectQuery } from './queries';

/** Where a set of subjects stands. Figures once held are never given up for a failure or a refresh. */
export type SubjectsState =
  | { state: 'loading' }
  | { state: 'failed'; problem: ApiProblem; retry: () => void }
  | { state: 'held'; answers: Partial<Answers>; problem: ApiProblem | null; retry: () => void };

/**
 * The answers of some subjects. `optional` subjects are waited for, but their failure fails nothing: they are then
 * simply absent from the answers.
 */
export const useSubjects = (needs: readonly Subject[], optional: readonly Subject[], query: Query): SubjectsState => {
  const config = useDeployment();
  const subjects = useMemo(() => [...new Set<Subject>([...needs, ...optional])], [needs, optional]);
  return useQueries({
    queries: subjects.map((subject) => subjectQuery(config, subject, query)),
    combine: (results): SubjectsState => {
      const retry = (): void => {
        for (const result of results) if (result.isError) void result.refetch();
      };
      const needed = results.slice(0, needs.length);
      const broken = needed.find((result) => result.isError && result.data === undefined);
      if (broken?.error) return { state: 'failed', problem: broken.error, retry };
      if (results.some((result) => result.isPending)) return { state: 'loading' };
      const answers: Partial<Answers> = {};
      results.forEach((result, index) => Object.assign(answers, { [subjects[index]!]: result.data }));
      return { state: 'held', answers, problem: needed.find((result) => result.isError)?.error ?? null, retry };
    },
  });
};
