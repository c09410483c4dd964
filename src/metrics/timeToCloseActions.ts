import type { Metric } from './metric';

export const timeToCloseActions = {
  id: 'time-to-close-actions',
  title: 'Time to close actions',
  unit: 'weeks',
  rollUp: 'distribution',
  polarity: 'lower',
  subject: 'actions',
  definition: 'How long actions took, from the meeting that set them to the day they were done, by the financial year they were set in.',
  formula: 'Median of (day completed − day set) ÷ 7, over the actions completed.',
  caveats: [
    'Open actions have no closing time yet, so the median of an unfinished year may still rise.',
  ],
  version: 1,
} as const satisfies Metric;
