import type { MetricId } from '../../src/metrics/metric';
import type { PublishedFigure } from '../../src/model/partnership';

const publishedOn = '2023-10-02';

/** Figures of the October dashboard, as they were printed then: two have been counted anew since. */
export const published: (PublishedFigure & { metric: MetricId })[] = [
  { metric: 'calls-logged', from: '2023-04', to: '2023-04', value: 1064, publishedOn },
  { metric: 'calls-logged', from: '2023-05', to: '2023-05', value: 1196, publishedOn },
  { metric: 'calls-logged', from: '2023-06', to: '2023-06', value: 1218, publishedOn },
  { metric: 'calls-logged', from: '2023-07', to: '2023-07', value: 1237, publishedOn },
  { metric: 'calls-logged', from: '2023-08', to: '2023-08', value: 1158, publishedOn, reason: 'Thirteen calls taken by telephone in August were entered in September.' },
  { metric: 'backlog', from: '2023-04', to: '2023-04', value: 1009, publishedOn },
  { metric: 'backlog', from: '2023-05', to: '2023-05', value: 1052, publishedOn },
  { metric: 'backlog', from: '2023-06', to: '2023-06', value: 1041, publishedOn },
  { metric: 'backlog', from: '2023-07', to: '2023-07', value: 1016, publishedOn },
  { metric: 'backlog', from: '2023-08', to: '2023-08', value: 969, publishedOn },
  { metric: 'hours-lost', from: '2023-08', to: '2023-08', value: 3, publishedOn, reason: 'The end of the outage of 16 August was corrected by ten minutes.' },
];
