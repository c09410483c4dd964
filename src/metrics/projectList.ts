import type { Metric } from './metric';

export const projectList = {
  id: 'project-list',
  title: 'Projects in delivery',
  unit: 'projects',
  rollUp: 'position',
  polarity: 'none',
  subject: 'projects',
  definition: 'Each project in delivery: its stage, its rating, the finish first approved and the finish now forecast.',
  formula: 'Slippage = forecast finish − first approved finish, in months.',
  caveats: [
    'Red first, then the latest forecast finish.',
    'A project of both councils appears in the list of each.',
  ],
  version: 1,
} as const satisfies Metric;
