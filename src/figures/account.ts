import type { MetricId } from '../metrics/metric';
import type { Envelope } from '../model/envelope';
import type { Explanation, Explanations } from '../model/explanation';
import type { Context } from './context';
import { explanationOf, unheard, varianceFrom } from './explained';
import type { Rating, Variance } from './figure';

/** What officers wrote, where it arrived. */
export type Told = Envelope<Explanations> | undefined;

/** The officer's own sentence for exactly this period and the whole partnership, which replaces the one written by rule. */
export const officerFinding = (told: Told, metric: string, ref: string, { selection, whole }: Context): Explanation | undefined => {
  const { from, to } = selection.period;
  if (!whole) return undefined;
  return explanationOf(told, selection, metric, ref, (record) => record.finding !== undefined && record.from === from && record.to === to);
};

/** The account of a metric's latest quarter. One that ends before that quarter begins explains something else. */
export const accountOf = (told: Told, metric: MetricId, ref: string, { selection, latest }: Context): Explanation | undefined => {
  const begins = latest?.months[0] ?? selection.period.from;
  return explanationOf(told, selection, metric, ref, (record) => record.to >= begins);
};

/** Variances as far as officers' accounts are known: where none could be had, nobody is said to have given none. */
export const heard = (told: Told, variances: Variance[]): Variance[] =>
  told === undefined ? variances.map((variance) => (variance.supplied ? variance : { ...variance, supplied: true, cause: unheard })) : variances;

/** The variance of a figure rated as a whole, where it is amber or red. Without an account, `supplied` is false and the page says so. */
export const varianceOf = (rating: Rating | undefined, account: Explanation | undefined): Variance[] =>
  rating?.mark === 'amber' || rating?.mark === 'red' ? [{ ...varianceFrom(rating.mark, '', account), reason: rating.reason, marking: account?.marking }] : [];
