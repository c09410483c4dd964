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
    'A revised due date is shown beside the first, and the state is judged by the revised date.',
  ],
  version: 1,
} as const satisfies Metric;
