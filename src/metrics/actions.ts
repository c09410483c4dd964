import type { Metric } from './metric';

export const actions = {
  id: 'actions',
  title: 'Committee actions',
  unit: 'actions',
  rollUp: 'position',
  polarity: 'none',
  subject: 'actions',
  definition: 'Actions the committee has set, with owner, due date and latest position.',
  formula: 'Overdue: due on or before the last day with figures and not complete. Due now: due by the date of the meeting. Otherwise on track.',
  caveats: [
    'A new date is shown beside the date first set. The state is judged by the date first set, so that moving a date cannot hide a miss.',
  ],
  version: 1,
} as const satisfies Metric;
