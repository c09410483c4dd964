import type { Metric } from './metric';

export const variances = {
  id: 'variances',
  title: 'Measures off target',
  unit: 'measures',
  rollUp: 'position',
  polarity: 'none',
  subject: 'explanations',
  definition: 'The headline measures rated amber or red, with the cause and the action given by officers.',
  formula: 'Measures whose unrounded value misses its target. Amber: within the tolerance set for the measure. Red: outside it.',
  caveats: [
    'Ratings are computed from figures and targets and are never typed in.',
    'Where officers have given no account, the page says so.',
  ],
  version: 1,
} as const satisfies Metric;
