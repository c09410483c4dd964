import type { Actions } from './action';
import type { Envelope } from './envelope';
import type { Explanations } from './explanation';
import type { Backlog, Calls, FixTimes } from './helpdesk';
import type { Outages } from './outage';
import type { Partnership } from './partnership';
import type { Projects } from './project';

/** The data of each subject of the API: one endpoint each. */
export interface SubjectData {
  'reporting-periods': Partnership;
  calls: Calls;
  backlog: Backlog;
  'fix-times': FixTimes;
  outages: Outages;
  projects: Projects;
  actions: Actions;
  explanations: Explanations;
}

/** Name of an endpoint. */
export type Subject = keyof SubjectData;

/** Answers by subject. */
export type Answers = { [S in Subject]: Envelope<SubjectData[S]> };

/** Every subject, in the order of the contract. */
export const subjects = [
  'reporting-periods',
  'calls',
  'backlog',
  'fix-times',
  'outages',
  'projects',
  'actions',
  'explanations',
] as const satisfies readonly Subject[];
