import type { WireAnswer } from '../src/contract/schemas';
import type { Subject } from '../src/model/subject';
import type { LoadDocument } from './handlers';

/** The written documents, each a file of its own, so that the simulation is never shipped. */
const files: Record<Subject, () => Promise<{ default: unknown }>> = {
  'reporting-periods': () => import('./api/reporting-periods.json'),
  calls: () => import('./api/calls.json'),
  backlog: () => import('./api/backlog.json'),
  'fix-times': () => import('./api/fix-times.json'),
  outages: () => import('./api/outages.json'),
  projects: () => import('./api/projects.json'),
  actions: () => import('./api/actions.json'),
  explanations: () => import('./api/explanations.json'),
};

/** A document as written by `npm run export:demo-api`. That it keeps the contract is what the tests of this folder show. */
export const loadStoredDocument: LoadDocument = async <S extends Subject>(subject: S) => (await files[subject]()).default as WireAnswer<S>;
