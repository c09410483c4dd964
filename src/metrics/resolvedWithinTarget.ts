import type { Metric } from './metric';

export const resolvedWithinTarget = {
  id: 'resolved-within-target',
  title: 'Resolved within target',
  unit: '% of calls',
  rollUp: 'rate',
  polarity: 'higher',
  subject: 'fix-times',
  definition: 'Of the calls resolved in the period that have a target, the share resolved within it.',
  formula: 'Calls resolved within target ÷ calls resolved that have a target × 100, pooled over months, priorities and councils.',
  caveats: [
    'Counts calls by when they were resolved, so clearing old calls lowers it. Read it beside the backlog.',
    'Rounded down, so that a miss is never shown as a hit.',
    'Under ten calls it is marked as resting on small numbers.',
  ],
  version: 1,
} as const satisfies Metric;
