import { queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Query } from '../contract/endpoints';
import { withhold } from '../figures/withhold';
import type { Answers, Subject } from '../model/subject';
import { receiveSubject } from './client';
import type { DeploymentConfig } from './config';
import { fallBack, keepForLater } from './fallBack';
import { leftAfter } from './leftAfter';
import { ApiProblem } from './problem';

/** What the cache knows a subject's answer by. */
export const subjectKey = (subject: Subject, query: Query) => ['metrics', subject, query] as const;

interface Asking {
  client: QueryClient;
  queryKey: QueryKey;
  signal: AbortSignal;
}

/** Puts in the cache what may be shown beside a problem: what is left of the figures held, or else the last known ones. */
const settle = async (config: DeploymentConfig, subject: Subject, query: Query, { client, queryKey }: Asking, { kind }: ApiProblem): Promise<void> => {
  const cached = client.getQueryCache().find<Answers[Subject]>({ queryKey, exact: true });
  const held = cached?.state.data;
  if (held === undefined) {
    const known = await fallBack(config, subject, query, kind);
    if (known !== undefined) cached?.setState({ data: known.answer, dataUpdatedAt: known.fetchedAt });
    return;
  }
  const left = leftAfter(kind, subject, held, query.audience ?? 'public');
  if (left !== held) cached?.setState({ data: left, ...(left === undefined ? { dataUpdatedAt: 0 } : {}) });
};

/** An answer fit for its reader; one that is exempt as a whole comes emptied, and keeps its marking. */
const cleared = async <S extends Subject>(config: DeploymentConfig, subject: S, query: Query, asking: Asking): Promise<Answers[S]> => {
  try {
    const received = await receiveSubject(config.apiBase, subject, query, asking.signal);
    keepForLater(config, subject, query, received);
    return withhold(subject, received.answer, query.audience ?? 'public');
  } catch (error) {
    if (error instanceof ApiProblem) await settle(config, subject, query, asking, error);
    throw error;
  }
};

/** Figures are asked for anew when the reader comes back after so long. */
const staleTime = 5 * 60_000;

/** A failure is looked at again when the reader or the network comes back; so are figures "fetched later than now", as the clock was wrong. */
const onReturn = ({ state }: { state: { status: string; dataUpdatedAt: number } }): true | 'always' => (state.status === 'error' || state.dataUpdatedAt > Date.now() ? 'always' : true);

/**
 * The query of one subject; fails with an {@link ApiProblem} only. Retrying is the client's business: the cache never
 * retries. What an audience may not see is taken out before the answer enters the cache, so no later step can forget to.
 */
export const subjectQuery = <S extends Subject>(config: DeploymentConfig, subject: S, query: Query) =>
  queryOptions<Answers[S], ApiProblem>({
    queryKey: subjectKey(subject, query),
    queryFn: (asking) => cleared(config, subject, query, asking),
    networkMode: 'always',
    retry: false,
    staleTime,
    gcTime: 30 * 60_000,
    refetchOnWindowFocus: onReturn,
    refetchOnReconnect: onReturn,
  });
