import type { Scope } from './scope';

/** How a value stands to its target. */
export type Mark = 'green' | 'amber' | 'red' | 'not-rated';

type Target = Scope['answers']['reporting-periods']['data']['targets'][number];

/** The target of a measure in the latest month; targets are the partnership's, not one council's. */
export const targetOf = ({ answers, calendar, isWhole }: Scope, metric: string): Target | undefined => {
  const last = calendar.latest.months.at(-1) ?? '';
  return isWhole ? answers['reporting-periods'].data.targets.find((target) => target.metric === metric && target.from <= last && last <= target.to) : undefined;
};

/** Green at the target or better, amber within the tolerance, else red. */
export const markOf = (value: number, target: Target | undefined): Mark => {
  if (target === undefined) return 'not-rated';
  const { tolerance, polarity } = target;
  const limit = tolerance.kind === 'floor' ? tolerance.value : target.value * (1 + (polarity === 'lower' ? 1 : -1) * tolerance.fraction);
  const keeps = (bound: number): boolean => (polarity === 'lower' ? value <= bound : value >= bound);
  if (keeps(target.value)) return 'green';
  return keeps(limit) ? 'amber' : 'red';
};
