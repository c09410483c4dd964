import type { Metric } from './metric';

export const callsLogged = {
  id: 'calls-logged',
  title: 'Calls logged',
  unit: 'calls',
  rollUp: 'flow',
  polarity: 'none',
  subject: 'calls',
  definition: 'Calls made to the IT service desk and recorded in the period. A call is an incident (something stopped working) or a service request (something is asked for).',
  formula: 'Incidents logged + service requests logged.',
  caveats: [
    'A measure of demand: more calls are neither good nor bad, so it is not rated.',
    'Part quarters are compared as calls a month, never as a total against a longer total.',
  ],
  version: 1,
} as const satisfies Metric;
