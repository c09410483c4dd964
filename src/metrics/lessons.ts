import type { Metric } from './metric';

export const lessons = {
  id: 'lessons',
  title: 'Lessons from outages',
  unit: 'outages',
  rollUp: 'position',
  polarity: 'none',
  subject: 'outages',
  definition: 'What was changed after each kind of failure, and what is still to do.',
  formula: 'Outages counted by kind of cause and by the state of the lesson: in place, in progress, not started.',
  caveats: [
    'The cause is the one recorded at the review after the outage.',
  ],
  version: 1,
} as const satisfies Metric;
