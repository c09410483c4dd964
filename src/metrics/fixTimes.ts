import type { Metric } from './metric';

export const fixTimes = {
  id: 'fix-times',
  title: 'Fix times by priority',
  unit: 'share of target',
  rollUp: 'distribution',
  polarity: 'lower',
  subject: 'fix-times',
  definition: 'How long calls took from being logged to being resolved, in working time, for each priority: the middle call and the call that nine in ten beat or match.',
  formula: 'Median, and 90th percentile by nearest rank, of all calls resolved in the period, each ÷ the target of its priority.',
  caveats: [
    'Working time counts support hours only, without weekends and bank holidays.',
    'Calls still open are not in fix times.',
    'The median needs five calls and the 90th percentile ten.',
    'Medians of months or councils are never averaged: their calls are pooled.',
  ],
  version: 1,
} as const satisfies Metric;
