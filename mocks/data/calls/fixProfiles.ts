import type { Month } from '../../../src/model/month';
import { workingDay } from '../clock';
import { quarterEnd } from './ageBands';

/** Working minutes allowed, by priority. A working day of support is 600 minutes. */
export const targetMinutes: Record<number, number> = { 1: 4 * 60, 2: 8 * 60, 3: 3 * workingDay, 4: 10 * workingDay };

/** How the calls resolved in a quarter should spread: the share within target, and how slow the rest of the desk is. */
interface QuarterPace {
  /** Share of calls of priorities 2 to 4 resolved within target: a little above that of all, which priority 1 lowers. */
  within: number;
  /** Median and 90th percentile, in hours, of priority 1. */
  priority1: [median: number, nineInTen: number];
  /** Against Quarter 2 of 2023/24. */
  factor: number;
}

const paces: Record<Month, QuarterPace> = {
  '2021-03': { within: 0.832, priority1: [4.1, 7.2], factor: 1 },
  '2021-06': { within: 0.836, priority1: [4.0, 7.1], factor: 1 },
  '2021-09': { within: 0.829, priority1: [4.1, 7.3], factor: 1.02 },
  '2021-12': { within: 0.824, priority1: [4.2, 7.4], factor: 1.05 },
  '2022-03': { within: 0.818, priority1: [4.3, 7.6], factor: 1.09 },
  '2022-06': { within: 0.8145, priority1: [4.4, 7.9], factor: 1.12 },
  '2022-09': { within: 0.7978, priority1: [4.1, 7.7], factor: 1.17 },
  '2022-12': { within: 0.7811, priority1: [3.9, 7.4], factor: 1.22 },
  '2023-03': { within: 0.7659, priority1: [3.6, 6.8], factor: 1.27 },
  '2023-06': { within: 0.7898, priority1: [3.3, 6.0], factor: 1.14 },
  '2023-09': { within: 0.8262, priority1: [2.9, 5.1], factor: 1 },
  '2023-12': { within: 0.8475, priority1: [2.6, 6.9], factor: 1 },
};

/** Median and 90th percentile of priorities 2 to 4, in working minutes, in Quarter 2 of 2023/24 and in Quarter 3 to date. */
const usual: Record<number, [number, number]> = { 2: [336, 746], 3: [1260, 2940], 4: [4420, 11_340] };
const latest: Record<number, [number, number]> = { 2: [288, 654], 3: [1020, 2430], 4: [3690, 10_390] };

type Knot = readonly [share: number, minutes: number];

/** Points of the quantile function: nobody is quicker than the first, nobody slower than the last. */
const knots = (quarter: Month, priority: number): Knot[] => {
  const pace = paces[quarter]!;
  const [median, nineInTen] =
    priority === 1
      ? pace.priority1.map((hours) => hours * 60)
      : (quarter === '2023-12' ? latest : usual)[priority]!.map((minutes) => minutes * pace.factor);
  const target = targetMinutes[priority]!;
  const atTarget: Knot[] = priority > 1 ? [[pace.within, target]] : [];
  return [[0, median! / 12], [0.25, median! / 2], [0.5, median!], ...atTarget, [0.9, nineInTen!], [1, nineInTen! * 2.4]];
};

/** Working minutes that a share of the calls of a priority, resolved in the quarter of a month, do not exceed. */
export const fixMinutes = (month: Month, priority: number, share: number): number => {
  const points = knots(quarterEnd(month), priority);
  const above = Math.max(points.findIndex(([at]) => at >= share), 1);
  const [fromShare, from] = points[above - 1]!;
  const [toShare, to] = points[above]!;
  return Math.max(5, Math.round(from + ((to - from) * (share - fromShare)) / (toShare - fromShare)));
};
