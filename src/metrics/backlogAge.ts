import type { Metric } from './metric';

export const backlogAge = {
  id: 'backlog-age',
  title: 'Age of open calls',
  unit: 'open calls',
  rollUp: 'stock',
  polarity: 'lower',
  subject: 'backlog',
  definition: 'Calls open at the end of each quarter, by the calendar days since each was first logged.',
  formula: 'Open calls counted in four bands: under 7 days, 7 to 27, 28 to 90, and 91 days or more.',
  caveats: [
    'A reopened call keeps its first date.',
  ],
  version: 1,
} as const satisfies Metric;
