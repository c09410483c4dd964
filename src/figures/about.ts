import { metricsInOrder } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import type { Partnership, Target } from '../model/partnership';
import { decimal, monthRange } from './format';
import { lastAmber } from './rating';

/** A target as the page prints it. */
export interface TargetWords {
  /** "85%, higher is better", with the priority where it is of one alone. */
  value: string;
  /** "Amber down to 75%, red below it". */
  tolerance: string;
  /** "April 2023 to March 2024". */
  valid: string;
  /** Who set it, by role. */
  setBy: string;
}

/** One measure in full. */
export interface MeasureWords {
  metric: Metric;
  /** The latest first; none where nobody has set one. */
  targets: TargetWords[];
}

/** Two decimals at most, without trailing noughts: a tenth above 750 is 825.0000000000001 in binary. */
const plainNumber = (value: number): string => decimal(value, 2).replace(/\.?0+$/, '');

/** A value in the metric's unit. Targets in hours are held in working minutes. */
const valueWords = ({ unit }: Metric, value: number): string => {
  if (unit.startsWith('%')) return `${plainNumber(value)}%`;
  return unit === 'hours' ? `${plainNumber(value / 60)} hours` : plainNumber(value);
};

const toleranceWords = (metric: Metric, target: Target): string => {
  const lower = target.polarity === 'lower';
  return `Amber ${lower ? 'up' : 'down'} to ${valueWords(metric, lastAmber(target))}, red ${lower ? 'above' : 'below'} it`;
};

/** A target in words, in the unit of its metric. */
export const targetWords = (metric: Metric, target: Target): TargetWords => {
  const priority = target.priority === undefined ? '' : ` for priority ${String(target.priority)}`;
  return {
    value: `${valueWords(metric, target.value)}${priority}, ${target.polarity === 'lower' ? 'lower' : 'higher'} is better`,
    tolerance: toleranceWords(metric, target),
    valid: monthRange(target.from, target.to),
    setBy: target.setBy,
  };
};

/** Every measure of the catalogue with its targets in words, in the order of the pages. */
export const measuresInWords = ({ targets }: Partnership): MeasureWords[] =>
  metricsInOrder.map((metric) => ({
    metric,
    targets: targets
      .filter((target) => target.metric === metric.id)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .map((target) => targetWords(metric, target)),
  }));
