import type { Metric } from './metric';

export const projectList = {
  id: 'project-list',
  title: 'Projects in delivery',
  unit: 'projects',
  rollUp: 'position',
  polarity: 'none',
  subject: 'projects',
  definition: 'Every project in delivery, with its stage, rating, first approved finish and forecast finish.',
  formula: 'Slippage = forecast finish − first approved finish, in months.',
  caveats: [
    'Red first, then the latest forecast finish.',
    'A project of both councils appears in the list of each.',
  ],
  version: 1,
} as const satisfies Metric;
