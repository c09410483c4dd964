import type { Metric } from './metric';

export const callsByReason = {
  id: 'calls-by-reason',
  title: 'Reasons for calls',
  unit: '% of calls',
  rollUp: 'rate',
  polarity: 'none',
  subject: 'calls',
  definition: 'What people call about: each category’s share of all calls logged in the period.',
  formula: 'Calls of the category ÷ all calls logged × 100, over the whole period.',
  caveats: [
    'The service desk chooses the category when a call is closed; a call has one category.',
    'Shares are rounded to whole percentages and may not add up to 100.',
  ],
  version: 1,
} as const satisfies Metric;
