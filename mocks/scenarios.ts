import { second } from './data/councils';
import { councilLate, noOutages, nothingHeld } from './scenario/absences';
import { brokenServer } from './scenario/damage';
import { scenario, type Scenario } from './scenario/scenario';
import { onlySpan } from './scenario/span';

/** Names for the page's address: `?scenario=no-outages`. */
export const scenarioNames = [
  'complete',
  'part-quarter',
  'first-quarter-only',
  'one-council-late',
  'no-outages',
  'empty',
  'members',
  'malformed',
  'unreachable',
  'slow',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Every state of the world the demonstration can show. */
export const scenarios: Record<ScenarioName, Scenario> = {
  complete: scenario('April to November 2023 with two years before it; nothing is missing.'),
  'part-quarter': scenario('Figures end on 31 October 2023, one month into Quarter 3.', {
    changes: onlySpan({ from: '2021-04', dataTo: '2023-10-31' }),
  }),
  'first-quarter-only': scenario('Only April to June 2023 is held: there is nothing to compare with.', {
    changes: onlySpan({ from: '2023-04', dataTo: '2023-06-30' }),
  }),
  'one-council-late': scenario('East Herts has not sent its service desk figures for November 2023.', {
    changes: councilLate(second, '2023-11'),
  }),
  'no-outages': scenario('A confirmed nil return of outages in every month.', { changes: noOutages }),
  empty: scenario('Every endpoint answers and none holds a record.', { changes: nothingHeld }),
  members: scenario('The page opens in the Part II view.', { audience: 'members' }),
  malformed: scenario('The answers on calls and projects break the contract in a named field.', { damage: brokenServer }),
  unreachable: scenario('No endpoint can be reached.', { reachable: false }),
  slow: scenario('Every answer takes three seconds.', { delay: 3000 }),
};

/** The scenario of a name in an address; the complete one where there is none or it is not known. */
export const scenarioNamed = (name: string | null): Scenario => scenarios[scenarioNames.find((known) => known === name) ?? 'complete'];
