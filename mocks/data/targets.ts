import type { MetricId } from '../../src/metrics/metric';
import type { Target } from '../../src/model/partnership';

const setBy = 'Joint ICT Committee (illustrative: every target here is invented)';
const from = '2022-04';
const to = '2024-03';

/** Targets with their tolerances. The partnership has published none, so all are invented. */
export const targets: (Target & { metric: MetricId })[] = [
  {
    metric: 'backlog',
    value: 750,
    tolerance: { kind: 'within', fraction: 0.1 },
    polarity: 'lower',
    from: '2023-04',
    to,
    setBy,
    label: 'Target 750 by March 2024',
  },
  { metric: 'resolved-within-target', value: 85, tolerance: { kind: 'floor', value: 75 }, polarity: 'higher', from, to, setBy, label: 'Target 85%' },
  { metric: 'availability', value: 99.8, tolerance: { kind: 'floor', value: 99.5 }, polarity: 'higher', from, to, setBy, label: 'Target 99.8%' },
  {
    metric: 'priority-1-fix-time',
    priority: 1,
    value: 240,
    tolerance: { kind: 'within', fraction: 0.25 },
    polarity: 'lower',
    from,
    to,
    setBy,
    label: 'Target 4 hours',
  },
  { metric: 'projects-on-track', value: 70, tolerance: { kind: 'floor', value: 60 }, polarity: 'higher', from, to, setBy, label: 'Target 70%' },
];
