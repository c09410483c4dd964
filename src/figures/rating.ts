import type { Month } from '../model/month';
import type { Polarity, Target } from '../model/partnership';
import type { Rag } from '../model/project';
import { isHeld, type Reading } from '../model/reading';
import { absenceOf } from './absence';
import { count, decimal, monthName } from './format';
import type { Rating } from './figure';

/** Says how a value stands to its target: "68 above the target of 750 for March". */
export type ReasonWriter = (value: number, target: Target) => string;

/** What decides whether a measure is rated at all. */
export interface RatingTerms {
  polarity: Polarity;
  /** False for one council alone: councils are never rated. */
  wholePartnership: boolean;
  /** Number of cases the value rests on; under ten is said. */
  cases?: number | undefined;
}

/** Less than any real figure could differ, so that 85 % held in binary meets a target of 85. */
const hair = 1e-9;

const smallNumber = 10;

/** The target of a metric in a month; `priority` for targets narrower than the metric. */
export const targetFor = (targets: readonly Target[], metric: string, month: Month, priority?: number): Target | undefined =>
  targets.find((target) => target.metric === metric && target.priority === priority && target.from <= month && month <= target.to);

const signOf = ({ polarity }: Target): 1 | -1 => (polarity === 'lower' ? -1 : 1);

/** The last value that is amber: a stored floor, or a share of the target away from it. */
export const lastAmber = (target: Target): number =>
  target.tolerance.kind === 'floor' ? target.tolerance.value : target.value * (1 - signOf(target) * target.tolerance.fraction);

/** Colour of an unrounded value: at or beyond target, within the tolerance, or outside it. */
export const markOf = (value: number, target: Target): Rag => {
  const sign = signOf(target);
  if (sign * (value - target.value) >= -hair) return 'green';
  return sign * (value - lastAmber(target)) >= -hair ? 'amber' : 'red';
};

const notRated = (why: string): Rating => ({ mark: 'not-rated', reason: why });

/** Rates a reading against its target, or says why it is not rated. Never typed by hand, never by council. */
export const rate = (reading: Reading, target: Target | undefined, reason: ReasonWriter, terms: RatingTerms): Rating => {
  if (terms.polarity === 'none') return notRated('A measure of demand, no target');
  if (!terms.wholePartnership) return notRated('Rated for the partnership only');
  if (!isHeld(reading)) return notRated(absenceOf(reading));
  if (target === undefined || target.polarity === 'none') return notRated('No target agreed');
  const small = terms.cases !== undefined && terms.cases < smallNumber ? `, on small numbers (${terms.cases})` : '';
  return { mark: markOf(reading.value, target), reason: `${reason(reading.value, target)}${small}` };
};

/** For counts at a date: "68 above the target of 750 for March". */
export const distanceReason: ReasonWriter = (value, target) => {
  const goal = `the target of ${count(target.value)} for ${monthName(target.to)}`;
  if (value === target.value) return `At ${goal}`;
  return `${count(Math.abs(value - target.value))} ${value > target.value ? 'above' : 'below'} ${goal}`;
};

const trimmed = (value: number, places: 0 | 1 | 2): string => (Number.isInteger(value) && places === 1 ? count(value) : decimal(value, places));

/** For percentages, by the figures shown: "Target 85%, short by 0.4 points". */
export const pointsReason =
  (places: 1 | 2): ReasonWriter =>
  (value, target) => {
    const shown = Math.floor(value * 10 ** places + hair) / 10 ** places;
    const gap = decimal(Math.abs(shown - target.value), places);
    const goal = `Target ${trimmed(target.value, places)}%`;
    if (markOf(value, target) !== 'green') return `${goal}, short by ${gap} points`;
    return /[1-9]/.test(gap) ? `${goal}, passed by ${gap} points` : `${goal}, met`;
  };

/** For hours, both in minutes: "Inside the target of 4 hours", "1.5 hours over the target of 4 hours". */
export const hoursReason: ReasonWriter = (value, target) => {
  const goal = `the target of ${trimmed(target.value / 60, 1)} hours`;
  if (markOf(value, target) === 'green') return `Inside ${goal}`;
  const over = value - target.value;
  return over < 60 ? `${Math.ceil(over)} minutes over ${goal}` : `${decimal(over / 60, 1)} hours over ${goal}`;
};

/** For whole percentages: "54%, against a target of 70%". */
export const againstReason: ReasonWriter = (value, target) => `${decimal(Math.floor(value + hair), 0)}%, against a target of ${count(target.value)}%`;
