import type { DefinitionChange } from '../model/envelope';
import type { Month } from '../model/month';
import type { Polarity } from '../model/partnership';
import { isHeld, missing, type Reading } from '../model/reading';
import type { Headline } from './figure';
import { decimal, monthYear } from './format';
import { combined, mapped } from './pooling';

/** One comparison beside a headline. */
export type HeadlineComparison = Headline['comparisons'][number];

/** Change in per cent; not collected where there was nothing before to change from. */
export const percentChange = (now: Reading, before: Reading): Reading =>
  isHeld(before) && before.value === 0
    ? missing('not-collected', 'No change from nought')
    : combined([now, before], ([a, b]) => (100 * (a! - b!)) / b!);

/** Average of a month: the only way flows of unequal length may be compared. */
export const perMonth = (flow: Reading, months: number): Reading =>
  months === 0 ? missing('not-held') : mapped(flow, (value) => value / months);

/** Difference of two readings as they are shown, to `places` decimals and cut (`down`) or rounded, so that the printed figures subtract. */
export const shownDifference = (now: Reading, before: Reading, places: 0 | 1 | 2, cut: 'down' | 'round'): Reading => {
  const factor = 10 ** places;
  const shown = (value: number) => (cut === 'down' ? Math.floor(value * factor + 1e-9) : Math.round(value * factor));
  return combined([now, before], ([a, b]) => (shown(a!) - shown(b!)) / factor);
};

/**
 * The change of a measure's definition that lies between two stretches of months, if any: then they are not compared.
 * A change names a metric, or a whole subject of the API.
 */
export const breakBetween = (
  changes: readonly DefinitionChange[],
  measures: readonly string[],
  earlier: Month | undefined,
  later: Month | undefined,
): DefinitionChange | undefined =>
  changes.find(
    ({ measure, from }) => measures.includes(measure) && earlier !== undefined && later !== undefined && earlier < from && from <= later,
  );

/** The last change of a measure's definition up to a month: what lies before it is counted differently. */
export const lastChange = (changes: readonly DefinitionChange[], measures: readonly string[], until: Month | undefined): DefinitionChange | undefined =>
  changes
    .filter(({ measure, from }) => measures.includes(measure) && until !== undefined && from <= until)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

/** What stands where a comparison would cross a change of definition. */
export const countedDifferently = missing('not-collected', 'Counted differently');

/** The note of a change of definition, where there is one. */
export const changeNotes = (changed: DefinitionChange | undefined): string[] =>
  changed === undefined ? [] : [`Not compared across a change of definition in ${monthYear(changed.from)}: ${changed.note}`];

/** How a comparison is worded. */
export interface ComparisonWords {
  /** "on Q2", "points on Q2", "on last year". */
  against: string;
  polarity: Polarity;
  places: 0 | 1 | 2;
  /** After the number: "%" or nothing. */
  sign: '%' | '';
}

const verdictOf = (difference: number, polarity: Polarity): HeadlineComparison['verdict'] => {
  if (polarity === 'none' || difference === 0) return '';
  return difference > 0 === (polarity === 'higher') ? 'better' : 'worse';
};

/** A difference in words with its direction, and better or worse where the measure has a good direction. */
export const comparison = (difference: Reading, { against, polarity, places, sign }: ComparisonWords): HeadlineComparison => {
  const plain = against.replace(/^(points|hours) /, '');
  if (!isHeld(difference)) return { direction: 'none', amount: 'No comparison', against: plain.replace(/^on /, 'with '), verdict: '' };
  const amount = decimal(Math.abs(difference.value), places);
  if (!/[1-9]/.test(amount)) return { direction: 'level', amount: 'No change', against: plain, verdict: '' };
  return {
    direction: difference.value > 0 ? 'up' : 'down',
    amount: `${amount}${sign}`,
    against,
    verdict: verdictOf(difference.value, polarity),
  };
};
