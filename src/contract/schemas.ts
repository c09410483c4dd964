import type * as z from 'zod/mini';
import { actions } from './actions';
import { backlog } from './backlog';
import { calls } from './calls';
import { envelope, openEnvelope } from './envelope';
import { explanations } from './explanations';
import { fixTimes } from './fixTimes';
import { outages } from './outages';
import { partnership } from './partnership';
import { projects } from './projects';
import type { Envelope } from '../model/envelope';
import type { Subject, SubjectData } from '../model/subject';

const schemas = {
  'reporting-periods': openEnvelope(partnership),
  calls: envelope(calls),
  backlog: envelope(backlog),
  'fix-times': envelope(fixTimes),
  outages: envelope(outages),
  projects: envelope(projects),
  actions: envelope(actions),
  explanations: envelope(explanations),
};

/** The JSON a server of the contract may send for a subject. */
export type WireAnswer<S extends Subject> = z.input<(typeof schemas)[S]>;

/** The data part of {@link WireAnswer}. */
export type WireData<S extends Subject> = WireAnswer<S>['data'];

/** Answers of every subject, as JSON. */
export type WireAnswers = { [S in Subject]: WireAnswer<S> };

/** One schema a subject. What comes out is the model: a schema that drifts from it does not compile. */
export const answerSchemas: { [S in Subject]: z.ZodMiniType<Envelope<SubjectData[S]>> } = schemas;
