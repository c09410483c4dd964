import type { Metric } from './metric';

export const summaryOfMeasures = {
  id: 'summary-of-measures',
  title: 'Summary of measures',
  unit: 'measures',
  rollUp: 'position',
  polarity: 'none',
  subject: 'reporting-periods',
  definition: 'The headline measures of the Overview side by side: value, rating, target and change.',
  formula: 'Each measure by its own definition, for the latest quarter of the period as far as it reaches.',
  caveats: ['A measure without a target is not rated.'],
  version: 1,
} as const satisfies Metric;
