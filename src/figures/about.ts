import { metricsInOrder } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import type { Envelope } from '../model/envelope';
import type { Partnership, Target } from '../model/partnership';
import { decimal, monthRange } from './format';

/** A target as the page prints it. */
export interface AboutTarget {
  /** "85%", "750", "4 hours", with the priority where it has one. */
  value: string;
  /** "April 2023 to March 2024". */
  validity: string;
  /** "Green at 85% or above. Amber down to 75%. Red below that." */
  tolerance: string;
  setBy: string;
}

/** One measure in full: what the glossary prints. */
export interface AboutMeasure {
  id: Metric['id'];
  title: string;
  unit: string;
  definition: string;
  formula: string;
  /** Endpoint its figures come from. */
  subject: Metric['subject'];
  /** "Higher is better", "Lower is better", "Neither high nor low is good". */
  polarity: string;
  caveats: readonly string[];
  version: number;
  targets: AboutTarget[];
  /** Said where there is none. */
  noTarget: string | undefined;
}

const polarityWords: Readonly<Record<Metric['polarity'], string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  none: 'Neither high nor low is good',
};

const plainNumber = (value: number): string => {
  if (Number.isInteger(value)) return count(value);
  return Number.isInteger(value * 10) ? decimal(value, 1) : decimal(value, 2);
};

/** A value of the metric in its unit; minutes are said in hours. */
const valueWords = ({ unit }: Metric, value: number): string => {
  if (unit.startsWith('%')) return `${plainNumber(value)}%`;
  if (/hours/.test(unit)) return `${plainNumber(value / 60)} hours`;
  return plainNumber(value);
};

/** Where amber ends: a stored floor, or a share of the target away from it. */
const amberEnd = ({ value, tolerance, polarity }: Target): number => {
  if (tolerance.kind === 'floor') return tolerance.value;
  return polarity === 'lower' ? value * (1 + tolerance.fraction) : value * (1 - tolerance.fraction);
};

const toleranceWords = (metric: Metric, target: Target): string => {
  const [good, amber] = [valueWords(metric, target.value), valueWords(metric, amberEnd(target))];
  const lower = target.polarity === 'lower';
  return `Green at ${good} or ${lower ? 'below' : 'above'}. Amber ${lower ? 'up' : 'down'} to ${amber}. Red ${lower ? 'above' : 'below'} that.`;
};

const aboutTarget =
  (metric: Metric) =>
  (target: Target): AboutTarget => ({
    value: `${valueWords(metric, target.value)}${target.priority === undefined ? '' : `, priority ${count(target.priority)}`}`,
    validity: monthRange(target.from, target.to),
    tolerance: toleranceWords(metric, target),
    setBy: target.setBy,
  });

const noTarget = ({ polarity, rollUp }: Metric): string => {
  if (polarity === 'none') return rollUp === 'position' ? 'A list, no target' : 'A measure of demand, no target';
  return 'No target agreed';
};

/**
 * Every measure with its definition, sum, caveats and targets, in the order of the pages.
 * @param partnership the answer that holds the targets; without it the definitions stand alone.
 */
export const aboutMeasures = (partnership: Envelope<Partnership> | undefined): AboutMeasure[] =>
  metricsInOrder.map((metric) => {
    const { id, title, unit, definition, formula, subject, polarity, caveats, version } = metric;
    const targets = (partnership?.data.targets ?? [])
      .filter((target) => target.metric === id)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .map(aboutTarget(metric));
    return {
      id,
      title,
      unit,
      definition,
      formula,
      subject,
      polarity: polarityWords[polarity],
      caveats,
      version,
      targets,
      noTarget: targets.length > 0 || partnership === undefined ? undefined : noTarget(metric),
    };
  });
