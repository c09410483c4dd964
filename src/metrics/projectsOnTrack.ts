import type { Metric } from './metric';

export const projectsOnTrack = {
  id: 'projects-on-track',
  title: 'Projects on track',
  unit: '% of projects',
  rollUp: 'rate',
  polarity: 'higher',
  subject: 'projects',
  definition: 'Share of the projects in delivery that are rated green.',
  formula: 'Projects rated green ÷ projects in delivery × 100.',
  caveats: [
    'Green: progressing as planned. Amber: a problem that can be recovered, with action in hand. Red: objectives at serious risk.',
    'Requested projects that have not started are not counted.',
  ],
  version: 1,
} as const satisfies Metric;
