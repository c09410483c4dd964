import type { Metric } from './metric';

export const laptops = {
  id: 'laptops',
  title: 'Laptops in use',
  unit: 'laptops',
  rollUp: 'position',
  polarity: 'none',
  subject: 'calls',
  definition: 'Laptops in circulation, as reported to the committee, beside the calls logged in a year.',
  formula: 'Calls per laptop = calls in a year ÷ laptops in circulation.',
  caveats: [
    'Laptop numbers are printed as reported. They are not counted from the service desk system.',
    'A part year is shown at a yearly rate: calls logged ÷ months × 12, and says so. It is not a forecast.',
  ],
  version: 1,
} as const satisfies Metric;
