import type { Metric } from './metric';

export const availability = {
  id: 'availability',
  title: 'Availability',
  unit: '% of supported hours',
  rollUp: 'availability',
  polarity: 'higher',
  subject: 'outages',
  definition: 'Share of the agreed service hours in which a service was working.',
  formula: '(Agreed service minutes − minutes lost) ÷ agreed service minutes × 100, pooled over services and councils by their minutes.',
  caveats: [
    'Only agreed service hours count: a failure at night may cost nothing.',
    'Planned maintenance is taken out of the agreed minutes.',
    'A service that is not monitored is shown as not measured, never as 100%.',
    'Rounded down, so that 100% means no minute was lost.',
  ],
  version: 1,
} as const satisfies Metric;
