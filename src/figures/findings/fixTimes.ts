import { inWords } from '../format';

/** How one priority stands to its target. */
export interface PriorityStanding {
  title: string;
  /** Median and 90th percentile as shares of the target; undefined where too few calls. */
  median: number | undefined;
  p90: number | undefined;
}

const places = (late: number, of: number, title: string | undefined): string => {
  if (of === 1) return `at ${title}`;
  if (late === of) return `at ${of === 2 ? 'both priorities' : `all ${inWords(of)} priorities`}`;
  return late === 1 ? `at ${title}` : `at ${inWords(late)} of ${inWords(of)} priorities`;
};

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const fractions: readonly [least: number, words: string][] = [
  [1, ' by as long again or more'],
  [1 / 2, ' by half or more'],
  [1 / 3, ' by a third or more'],
  [1 / 4, ' by a quarter or more'],
];

/** By how much the slowest tenth overran, at the least: the call at the 90th percentile is the quickest of them. */
const byAtLeast = (late: readonly PriorityStanding[]): string => {
  const least = Math.min(...late.map(({ p90 }) => p90 ?? 1)) - 1;
  return fractions.find(([share]) => least >= share)?.[1] ?? '';
};

/** Whether the typical call, and nine in ten, were fixed inside target; undefined where no priority has enough calls. */
export const fixTimesFinding = (standings: readonly PriorityStanding[]): string | undefined => {
  const typical = standings.filter(({ median }) => median !== undefined);
  const slowest = standings.filter(({ p90 }) => p90 !== undefined);
  if (typical.length === 0) return undefined;
  const lateTypical = typical.filter(({ median }) => median! > 1);
  const first = lateTypical[0];
  if (first !== undefined) return `The typical call took longer than its target ${places(lateTypical.length, typical.length, lowered(first.title))}`;
  const every = typical.length === 1 ? `at ${lowered(typical[0]!.title)}` : 'at every priority';
  const lateSlowest = slowest.filter(({ p90 }) => p90! > 1);
  const overrun = lateSlowest[0];
  if (slowest.length === 0) return `The typical call was fixed inside target ${every}`;
  if (overrun === undefined) {
    return slowest.length === typical.length
      ? `Nine in ten calls were fixed inside target ${every}`
      : `The typical call was fixed inside target ${every}, and nine in ten wherever there were enough calls`;
  }
  const few = slowest.length < typical.length ? ' wherever there were enough calls' : '';
  const where = lateSlowest.length === slowest.length ? few : ` ${places(lateSlowest.length, slowest.length, lowered(overrun.title))}`;
  return `The typical call was fixed inside target ${every}; the slowest tenth overran it${byAtLeast(lateSlowest)}${where}`;
};
