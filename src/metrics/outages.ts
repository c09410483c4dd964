import type { Metric } from './metric';

export const outages = {
  id: 'outages',
  title: 'Outages',
  unit: 'outages',
  rollUp: 'flow',
  polarity: 'lower',
  subject: 'outages',
  definition: 'Unplanned failures that left a listed service unavailable to at least one council. Each is counted once, in the month it began.',
  formula: 'Count of unplanned outages that began in the period.',
  caveats: [
    'Planned maintenance and slow or partial service are listed, and not counted.',
    'Some records may be exempt. They are left out of what the public is shown, and the page says how many.',
  ],
  version: 1,
} as const satisfies Metric;
