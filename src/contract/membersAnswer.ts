import type { WireAnswer, WireData } from './schemas';
import type { Subject } from '../model/subject';

type WireMarking = WireAnswer<'calls'>['marking'];
type Marked = { marking: WireMarking };

const records: { [S in Subject]: (data: WireData<S>) => readonly Marked[] } = {
  'reporting-periods': () => [],
  calls: ({ reported = [] }) => reported,
  backlog: ({ reported = [] }) => reported,
  'fix-times': ({ reported = [] }) => reported,
  outages: (data) => [...data.records, ...(data.reported ?? [])],
  projects: (data) => [...data.records, ...(data.requested ?? []), ...(data.reported ?? [])],
  actions: (data) => data.records,
  explanations: (data) => data.records,
};

/** The whole answer, marked Part II where it is or any record in it is; the first exempt record gives the paragraph. */
export const membersAnswer = <S extends Subject>(subject: S, answer: WireAnswer<S>): WireAnswer<S> => {
  if (answer.marking.part === 'II') return answer;
  const exempt = records[subject](answer.data).find(({ marking }) => marking.part === 'II');
  return exempt === undefined ? answer : { ...answer, marking: exempt.marking };
};
