import { monthsFrom } from '../../../src/model/month';
import type { ProjectCounts } from '../../../src/model/project';
import { apportion } from '../apportion';
import { first, second } from '../councils';

/** Green, amber and red at each month end, April 2022 to October 2023, without the exempt project. */
const counts: [green: number, amber: number, red: number][] = [
  [23, 22, 13], [23, 22, 14], [24, 22, 13],
  [24, 23, 12], [25, 22, 12], [26, 21, 12],
  [26, 21, 13], [26, 22, 12], [26, 21, 13],
  [27, 21, 12], [27, 22, 12], [28, 21, 12],
  [28, 22, 11], [29, 21, 12], [30, 20, 11],
  [31, 20, 10], [31, 21, 9], [32, 20, 9],
  [32, 20, 9],
];

/** Projects of the first council, of the second and shared, in a hundred. */
const owners = [
  [first, 35],
  [second, 30],
  ['shared', 35],
] as const;

/** Counts as reported at each earlier month end. */
export const projectHistory = (): ProjectCounts[] =>
  monthsFrom('2022-04', '2023-10').flatMap((month, i) => {
    const weights = owners.map(([, weight]) => weight);
    const [green, amber, red] = counts[i]!.map((count) => apportion(count, weights));
    return owners.map(([council], place) => ({ month, council, green: green![place]!, amber: amber![place]!, red: red![place]! }));
  });
