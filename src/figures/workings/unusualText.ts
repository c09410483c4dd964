import { financialYearLabel, financialYearOf } from '../../model/financialYear';
import { valueOf } from '../../model/reading';
import type { Figure } from '../figure';
import { count, decimal, inWords, inWordsCapital, monthYear, percentDown } from '../format';
import { rangeFrom, standingTo, type MonthValue, type NormalRange } from '../unusual';
import { listed } from '../wording';

const writers: Partial<Record<Figure['metric'], (value: number) => string>> = {
  'hours-lost': (value) => `${decimal(value, 1)} hours`,
  availability: (value) => percentDown(value, 2),
};

/** A limit that no value can pass is not stated beyond it. */
const possible = (value: number, metric: Figure['metric']): number => Math.max(0, metric === 'availability' ? Math.min(100, value) : value);

/** More months than this are counted, not named. */
const mostNamed = 3;

const rangeText = (range: NormalRange, { metric }: Figure, baseline: readonly MonthValue[]): string => {
  const write = writers[metric] ?? count;
  const year = financialYearLabel(financialYearOf(baseline[0]!.month));
  const limits = `${write(possible(range.lower, metric))} to ${write(possible(range.upper, metric))}`;
  return range.trial ? `the trial limits of ${limits}, set from only ${inWords(range.months)} months of ${year}` : `the normal range of ${limits}, set from the 12 months of ${year}`;
};

/** Whether the months of a monthly measure are unusual, in a sentence; undefined for a figure that is not monthly. */
export const unusualText = (figure: Figure): string | undefined => {
  const { monthly, metric } = figure;
  if (monthly === undefined) return undefined;
  const held = monthly.values.flatMap(({ month, reading }): MonthValue[] => {
    const value = valueOf(reading);
    return value === undefined ? [] : [{ month, value }];
  });
  const isBefore = ({ month }: MonthValue): boolean => month < monthly.from;
  const [baseline, months] = [held.filter(isBefore), held.filter((one) => !isBefore(one))];
  const range = monthly.alike ? rangeFrom(baseline) : undefined;
  const first = months[0];
  if (range === undefined || first === undefined) return 'There are too few months counted alike to say what is normal';
  const { outside, shift } = standingTo(range, months, held);
  const words = rangeText(range, figure, baseline);
  const write = writers[metric] ?? count;
  const sides = new Set(outside.map(({ side }) => side));
  const side = sides.size === 1 ? outside[0]!.side : 'outside';
  if (outside.length > mostNamed) return `${inWordsCapital(outside.length)} of ${inWords(months.length)} months were ${side} ${words}`;
  if (outside.length > 0) return `${listed(outside.map(({ month, value }) => `${monthYear(month)} (${write(value)})`))} ${outside.length === 1 ? 'was' : 'were'} ${side} ${words}`;
  const rest = shift === undefined ? '' : `; the last ${inWords(shift.length)} months were all ${shift.side} the average of ${write(possible(range.mean, metric))}, which is a lasting change`;
  return `${months.length === 1 ? `${monthYear(first.month)} was` : `Every month since ${monthYear(first.month)} was`} within ${words}${rest}`;
};
