import type { Month } from '../model/month';
import type { QuarterReach } from '../model/period';
import { inWords, monthName, monthShort } from './format';

/** "Quarter 3", in prose. */
export const quarterName = ({ quarter }: Pick<QuarterReach, 'quarter'>): string => `Quarter ${quarter}`;

/** "Quarter 3 to date" for a part quarter, "Quarter 2" for a whole one. */
export const quarterToDate = (reach: QuarterReach): string => `${quarterName(reach)}${reach.part ? ' to date' : ''}`;

/** "Q3", in charts. */
export const quarterShort = ({ quarter }: Pick<QuarterReach, 'quarter'>): string => `Q${quarter}`;

/** "April to November", "April": months of one year, which the words around name. */
export const monthsInProse = (months: readonly Month[]): string => {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? monthName(first) : `${monthName(first)} to ${monthName(last)}`;
};

/** "Apr 2023": row header of a month. */
export const monthHeader = (month: Month): string => `${monthShort(month)} ${month.slice(0, 4)}`;

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};

/** "both", "all three": before a noun in the plural. */
export const allOf = (number: number): string => (number === 2 ? 'both' : `all ${inWords(number)}`);

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Less than any real share could differ: 1 − 110 / 200 is 0.44999999999999996 in binary. */
const hair = 1e-9;

/** A fall in words: "halved" needs half or more, and just short of half is "almost halved"; otherwise undefined. */
export const halving = (now: number, before: number): 'halved' | 'more than halved' | 'almost halved' | undefined => {
  if (before <= 0) return undefined;
  const fall = 1 - now / before;
  if (fall > 0.5) return 'more than halved';
  if (fall === 0.5) return 'halved';
  return fall >= 0.45 - hair ? 'almost halved' : undefined;
};
