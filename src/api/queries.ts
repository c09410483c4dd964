import { queryOptions } from '@tanstack/react-query';
import type { Query } from '../contract/endpoints';
import { withhold } from '../figures/withhold';
import type { Answers, Subject } from '../model/subject';
import { fetchSubject } from './client';
import type { DeploymentConfig } from './config';
import type { ApiProblem } from './problem';

/** What the cache knows a subject's answer by. */
export const subjectKey = (subject: Subject, query: Query) => ['metrics', subject, query] as const;

/** An answer fit for its reader; one that is exempt as a whole comes emptied, and keeps its marking. */
const cleared = async <S extends Subject>(config: DeploymentConfig, subject: S, query: Query, signal: AbortSignal): Promise<Answers[S]> => {
  const answer = await fetchSubject(config.apiBase, subject, query, signal);
  return withhold(subject, answer, query.audience ?? 'public');
};

/**
 * The query of one subject; fails with an {@link ApiProblem} only. Retrying is the client's business: the cache never
 * retries. What an audience may not see is taken out before the answer enters the cache, so no later step can forget to.
 */
export const subjectQuery = <S extends Subject>(config: DeploymentConfig, subject: S, query: Query) =>
  queryOptions<Answers[S], ApiProblem>({
    queryKey: subjectKey(subject, query),
    queryFn: ({ signal }) => cleared(config, subject, query, signal),
    networkMode: 'always',
    retry: false,
    staleTime: 5 * 60_000,
    gcTime: 30 * 60_000,
  });
