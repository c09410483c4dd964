import type { Subject } from '../model/subject';
import type { Polarity } from '../model/partnership';

/** Every measure the dashboard knows. */
export const metricIds = [
  'calls-logged',
  'calls-by-reason',
  'backlog',
  'backlog-age',
  'resolved-within-target',
  'laptops',
  'outages',
  'hours-lost',
  'availability',
  'fix-times',
  'priority-1-fix-time',
  'lessons',
  'foundation-projects',
  'projects-on-track',
  'project-list',
  'actions',
  'time-to-close-actions',
  'variances',
  'summary-of-measures',
] as const;
export type MetricId = (typeof metricIds)[number];

/** How months become a period. */
export type RollUp =
  | 'flow' // months add
  | 'stock' // the last month end stands for the period
  | 'rate' // numerators and denominators are pooled
  | 'distribution' // distributions are pooled, then the median and 9 in 10 are read
  | 'availability' // agreed and lost service minutes are pooled, a service and a council at a time
  | 'position'; // a list as at one day

/** What a measure means. One literal a file; the page "About the measures" is generated from these. */
export interface Metric {
  id: MetricId;
  title: string;
  unit: string;
  rollUp: RollUp;
  polarity: Polarity;
  /** Endpoint the figures come from. */
  subject: Subject;
  /** Plain English, one or two sentences. */
  definition: string;
  /** The sum, in words and signs a councillor can follow. */
  formula: string;
  caveats: string[];
  /** Rises when the definition changes. */
  version: number;
}
