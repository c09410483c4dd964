import type { Query } from '../contract/endpoints';
import { withhold } from '../figures/withhold';
import type { Answers, Subject } from '../model/subject';
import type { DeploymentConfig } from './config';
import type { ProblemKind } from './problem';
import type { Received } from './receive';

/** Milliseconds a reader who has waited for the service also waits for this device's storage. */
const patience = 400;

/** Milliseconds after an answer before it is kept: the first screen comes first. */
const keptAfter = 3_000;

const hasStorage = (): boolean => {
  try {
    return typeof indexedDB === 'object';
  } catch {
    // A forbidden storage may throw where it is named.
    return false;
  }
};

const ignore = (): undefined => undefined;

const whenIdle = (task: () => void): void => {
  setTimeout(() => (typeof requestIdleCallback === 'function' ? requestIdleCallback(task) : task()), keptAfter);
};

/** Keeps a public answer for the day the service fails, when the browser has nothing better to do. A members' deployment keeps nothing. Storage that refuses costs nothing else. */
export const keepForLater = <S extends Subject>({ apiBase, audience }: DeploymentConfig, subject: S, query: Query, { text }: Received<S>): void => {
  if (audience === 'members' || !hasStorage()) return;
  const fetchedAt = Date.now();
  whenIdle(() => void import('./lastKnown').then(({ keep }) => keep(apiBase, subject, query, { text, fetchedAt })).catch(ignore));
};

/** A refusal or an ended sign-in is not made good by what was known before it. */
const mayFallBack = (kind: ProblemKind): boolean => kind !== 'no-access' && kind !== 'not-found' && kind !== 'signed-out';

/** The last known good figures of a public question, where they can be had at once; undefined otherwise. Never fails. */
export const fallBack = async <S extends Subject>({ apiBase, audience }: DeploymentConfig, subject: S, query: Query, kind: ProblemKind): Promise<{ answer: Answers[S]; fetchedAt: number } | undefined> => {
  if (audience === 'members' || !mayFallBack(kind) || !hasStorage()) return undefined;
  const known = import('./lastKnown').then(({ recall }) => recall(apiBase, subject, query)).catch(ignore);
  const gaveUp = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const kept = await Promise.race([known, gaveUp]);
  return kept && { answer: withhold(subject, kept.answer, 'public'), fetchedAt: kept.fetchedAt };
};
