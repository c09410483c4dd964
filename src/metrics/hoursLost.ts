import type { Metric } from './metric';

export const hoursLost = {
  id: 'hours-lost',
  title: 'Hours lost to outages',
  unit: 'hours',
  rollUp: 'flow',
  polarity: 'lower',
  subject: 'outages',
  definition: 'Hours for which at least one listed service was unavailable through unplanned outages, by the clock, day and night.',
  formula: 'Total of the minutes covered by unplanned outages of each service, overlapping minutes of one service counted once, ÷ 60.',
  caveats: [
    'An outage that crosses a month end is split between the months.',
    'An outage still going on is counted to the last day with figures and marked as continuing.',
  ],
  version: 1,
} as const satisfies Metric;
