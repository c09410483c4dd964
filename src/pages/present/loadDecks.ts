import type { QueryClient } from '@tanstack/react-query';
import type { DeploymentConfig } from '../../api/config';
import { ApiProblem, problemSentence } from '../../api/problem';
import { subjectQuery } from '../../api/queries';
import type { Query } from '../../contract/endpoints';
import { assemble } from '../../exports/pack/assemble';
import type { Pack } from '../../exports/pack/pack';
import type { HeadAnswers } from '../../figures/panel';
import type { Audience } from '../../model/marking';
import type { Day } from '../../model/month';
import { subjects, type Answers, type Subject } from '../../model/subject';
import { deckOf } from '../../present/deck';
import type { Decks } from '../../present/reduce';
import type { PackPlan } from '../../state/packPlan';
import { selectionOf, windowOf } from '../../state/selection';
import type { View } from '../../state/view';
import { followAlong } from './followAlong';

/** What the decks are loaded from and for. */
export interface DeckOrder {
  config: DeploymentConfig;
  client: QueryClient;
  view: View;
  plan: PackPlan;
  producedOn: Day;
}

/** What a presentation shows, and the packs it was made of, to be taken along or printed. */
export interface Loaded {
  decks: Decks;
  packs: Readonly<{ I: Pack; II?: Pack | undefined }>;
}

/** What was held when the presentation began is what is shown, however old: only what is not held is asked for. */
const answerOf = <S extends Subject>({ config, client }: DeckOrder, subject: S, query: Query): Promise<Answers[S]> =>
  client.query({ ...subjectQuery(config, subject, query), staleTime: Infinity });

const answersFor = async (order: DeckOrder, audience: Audience): Promise<{ answers: HeadAnswers; pack: Pack }> => {
  const periods = await answerOf(order, 'reporting-periods', { audience });
  const selection = selectionOf(order.view, periods.data, audience);
  if (selection === undefined) throw new Error('The metrics service lists no reporting periods.');
  const others = subjects.filter((subject) => subject !== 'reporting-periods');
  // A subject that fails leaves out the panels that need it: the pack says which.
  const results = await Promise.allSettled(others.map((subject) => answerOf(order, subject, windowOf(selection))));
  const held = results.flatMap((result, i) => (result.status === 'fulfilled' ? [[others[i]!, result.value] as const] : []));
  const answers: HeadAnswers = { 'reporting-periods': periods, ...Object.fromEntries(held) };
  return { answers, pack: assemble(order.plan, answers, selection, order.producedOn) };
};

/** Part II where the deployment may have it. Without it the presentation is of Part I alone, which is no failure. */
const exemptPack = async (order: DeckOrder): Promise<Pack | undefined> => {
  if (order.config.audience !== 'members') return undefined;
  try {
    return (await answersFor(order, 'members')).pack;
  } catch {
    return undefined;
  }
};

/**
 * Loads everything a presentation will show, once. Part I is made of the public's answers, whoever presents it; Part II
 * is asked for in a members' deployment alone and lies beside it, to be opened by confirmation.
 * @throws Error whose message can be shown
 */
export const loadDecks = async (order: DeckOrder): Promise<Loaded> => {
  try {
    const [{ pack }, exempt] = await Promise.all([answersFor(order, 'public'), exemptPack(order)]);
    const open = deckOf(pack, exempt !== undefined);
    // A members' address is no address for the room.
    const own = order.config.audience === 'public' ? followAlong(open, order.view, window.location) : open;
    const decks = exempt === undefined ? { I: own } : { I: own, II: deckOf(exempt) };
    return { decks, packs: { I: pack, II: exempt } };
  } catch (error) {
    throw error instanceof ApiProblem ? new Error(problemSentence(error), { cause: error }) : error;
  }
};
