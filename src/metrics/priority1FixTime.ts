import type { Metric } from './metric';

export const priority1FixTime = {
  id: 'priority-1-fix-time',
  title: 'Priority 1 fix time',
  unit: 'hours',
  rollUp: 'distribution',
  polarity: 'lower',
  subject: 'fix-times',
  definition: 'The middle fix time of priority 1 calls resolved in the period, in working hours: half were fixed faster.',
  formula: 'Median working minutes of the priority 1 calls resolved ÷ 60.',
  caveats: [
    'Few calls have priority 1, so one slow fix can move it. The median needs five calls.',
    'Fixes outside support hours count as no working time.',
  ],
  version: 1,
} as const satisfies Metric;
