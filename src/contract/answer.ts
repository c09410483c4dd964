import type { Query } from './endpoints';
import { membersAnswer } from './membersAnswer';
import { inPeriod, intervalOverlaps, monthsOverlap } from './period';
import { publicAnswer } from './publicAnswer';
import type { WireAnswer, WireData } from './schemas';
import type { Subject } from '../model/subject';

type Select<S extends Subject> = (data: WireData<S>, query: Query) => WireData<S>;

/** Only what the period touches. Positions and figures as reported are always sent. */
const withinPeriod: { [S in Subject]: Select<S> } = {
  'reporting-periods': (data) => data,
  calls: (data, query) => ({ ...data, rows: data.rows.filter((row) => inPeriod(query, row.month)) }),
  backlog: (data, query) => ({ ...data, rows: data.rows.filter((row) => inPeriod(query, row.month)) }),
  'fix-times': (data, query) => ({ ...data, rows: data.rows.filter((row) => inPeriod(query, row.month)) }),
  outages: (data, query) => ({
    ...data,
    records: data.records.filter(({ start, restored }) => intervalOverlaps(query, start, restored)),
    missing: (data.missing ?? []).filter((row) => inPeriod(query, row.month)),
  }),
  projects: (data, query) => ({ ...data, history: (data.history ?? []).filter((row) => inPeriod(query, row.month)) }),
  actions: (data) => data,
  explanations: (data, query) => ({ records: data.records.filter(({ from, to }) => monthsOverlap(query, from, to)) }),
};

/**
 * What any server of the contract answers: the members' document reduced to the period asked for and, unless
 * members ask, to what may be published. Pure: the document is not changed.
 */
export const selectAnswer = <S extends Subject>(subject: S, document: WireAnswer<S>, query: Query): WireAnswer<S> => {
  const data = withinPeriod[subject](document.data, query);
  const answer: WireAnswer<S> = { ...document, data };
  return query.audience === 'members' ? membersAnswer(subject, answer) : publicAnswer(subject, answer);
};
