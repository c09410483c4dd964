import { catalogue } from '../../src/metrics/catalogue';
import { metricIds, type MetricId } from '../../src/metrics/metric';
import type { Target } from '../../src/model/partnership';
import { at, type Found } from './finding';
import type { Facts, Rule } from './facts';

const isKnown = (metric: string): metric is MetricId => metricIds.some((id) => id === metric);

const each = (find: (target: Target, path: string, facts: Facts) => Found[]) => (facts: Facts): Found[] =>
  (facts.answers['reporting-periods']?.data.targets ?? []).flatMap((target, i) => find(target, `data.targets[${i}] (${target.metric})`, facts));

const found = (path: string, expected: string, value: string): Found[] => [at('reporting-periods', path, expected, value)];

const unknown = each(({ metric }, path) => (isKnown(metric) ? [] : found(`${path}.metric`, `a measure of the dashboard (${metricIds.join(', ')})`, metric)));

const priority = each(({ priority: number }, path, { answers }) => {
  const known = answers['reporting-periods']!.data.priorities.map((one) => one.priority);
  return number === undefined || known.includes(number) ? [] : found(`${path}.priority`, `a priority of the partnership (${known.join(', ')})`, String(number));
});

const wrongSide = each(({ tolerance, value, polarity }, path) => {
  if (tolerance.kind !== 'floor') return [];
  const isWrong = (polarity === 'higher' && tolerance.value > value) || (polarity === 'lower' && tolerance.value < value);
  return isWrong ? found(`${path}.tolerance.value`, `a value on the far side of the target (${value}, ${polarity} is better)`, String(tolerance.value)) : [];
});

const noAmber = each(({ tolerance, value }, path) => {
  const width = tolerance.kind === 'within' ? tolerance.fraction : Math.abs(tolerance.value - value);
  return width === 0 ? found(`${path}.tolerance`, 'some room between target and red: without it nothing is ever amber', 'none') : [];
});

const polarity = each(({ metric, polarity: way }, path) => {
  if (way === 'none') return found(`${path}.polarity`, 'higher or lower: a target without a good direction rates nothing', 'none');
  const usual = isKnown(metric) ? catalogue[metric].polarity : 'none';
  return usual !== 'none' && usual !== way ? found(`${path}.polarity`, `${usual}, as the measure is defined`, way) : [];
});

const percentage = each(({ metric, value }, path) =>
  isKnown(metric) && catalogue[metric].unit.startsWith('%') && value > 100 ? found(`${path}.value`, 'a percentage, 0 to 100', String(value)) : [],
);

const lapsed = ({ answers }: Facts): Found[] => {
  const partnership = answers['reporting-periods']?.data;
  if (partnership === undefined) return [];
  const last = partnership.periods.map(({ to }) => to).toSorted().at(-1)!;
  return [...new Set(partnership.targets.map(({ metric }) => metric))].flatMap((metric) => {
    const until = partnership.targets.filter((target) => target.metric === metric).map(({ to }) => to).toSorted().at(-1)!;
    return until < last ? [at('reporting-periods', `data.targets (${metric})`, `a target in force to ${last}, the last month reported, or word that it lapsed`, `none after ${until}`)] : [];
  });
};

/** Targets that can rate what they are set for. */
export const targetRules: readonly Rule[] = [
  { name: 'target-of-unknown-measure', severity: 'fault', find: unknown },
  { name: 'target-of-unknown-priority', severity: 'fault', find: priority },
  { name: 'tolerance-on-wrong-side', severity: 'fault', find: wrongSide },
  { name: 'target-against-polarity', severity: 'fault', find: polarity },
  { name: 'target-beyond-percentage', severity: 'fault', find: percentage },
  { name: 'target-without-tolerance', severity: 'doubt', find: noAmber },
  { name: 'target-lapsed', severity: 'doubt', find: lapsed },
];
