import type { Metric } from './metric';

export const foundationProjects = {
  id: 'foundation-projects',
  title: 'Foundation projects',
  unit: 'projects',
  rollUp: 'position',
  polarity: 'none',
  subject: 'projects',
  definition: 'The projects on which the rest of the programme depends, with the finish first approved and the finish now forecast.',
  formula: 'Slippage = forecast finish − first approved finish, in months.',
  caveats: [
    'Slippage is against the first baseline, which is kept after a new date is approved. The rating is against the date last approved.',
    'Detail of an exempt project is withheld; its name and place remain.',
  ],
  version: 1,
} as const satisfies Metric;
