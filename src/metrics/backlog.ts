import type { Metric } from './metric';

export const backlog = {
  id: 'backlog',
  title: 'Backlog of open calls',
  unit: 'open calls',
  rollUp: 'stock',
  polarity: 'lower',
  subject: 'backlog',
  definition: 'Calls open at the end of the period, whatever their age. Calls on hold or waiting for the caller count as open.',
  formula: 'Opening backlog + logged + reopened − resolved − cancelled = closing backlog.',
  caveats: [
    'The count at the period’s end is what is shown. Where the sum differs from the count, the difference is printed and never adjusted.',
    'The backlog of a period is that of its last month end: month ends are not added.',
  ],
  version: 1,
} as const satisfies Metric;
