import type { CallType } from '../../../src/model/helpdesk';
import type { Month } from '../../../src/model/month';
import { apportion } from '../apportion';
import type { Random } from '../random';
import { quarterEnd } from './ageBands';

/** What a caller rang about; the API carries the names. Incidents are the share that reports something broken. */
export const categories = [
  { id: 'passwords-and-access', incidents: 0.3 },
  { id: 'devices-and-virtual-desktop', incidents: 0.62 },
  { id: 'business-applications', incidents: 0.66 },
  { id: 'network-and-wifi', incidents: 0.93 },
  { id: 'starters-movers-and-leavers', incidents: 0 },
  { id: 'telephony', incidents: 0.72 },
  { id: 'other', incidents: 0.35 },
] as const;

/** Parts in a hundred, in the order of the categories. */
const mixes: Record<Month, readonly number[]> = {
  '2021-03': [30, 25, 16, 9, 10, 7, 3],
  '2021-06': [30, 24, 16, 9, 11, 7, 3],
  '2021-09': [29, 24, 17, 9, 11, 7, 3],
  '2021-12': [28, 25, 17, 10, 10, 7, 3],
  '2022-03': [28, 24, 17, 10, 10, 8, 3],
  '2022-06': [28, 24, 17, 10, 10, 8, 3],
  '2022-09': [27, 25, 17, 9, 11, 8, 3],
  '2022-12': [28, 24, 18, 9, 10, 8, 3],
  '2023-03': [27, 24, 18, 10, 10, 8, 3],
  '2023-06': [27, 24, 18, 10, 10, 8, 3],
  '2023-09': [27, 25, 18, 9, 10, 8, 3],
  '2023-12': [24, 22, 19, 14, 10, 7, 4],
};

/** Parts in ten thousand of priorities 1 to 4. */
const priorityMix = [54, 606, 6500, 2840];

/** What a call turns out to be. */
export interface CallNature {
  category: string;
  priority: number;
  type: CallType;
}

const dealt = <Item>(items: readonly Item[], weights: readonly number[], count: number): Item[] =>
  apportion(count, weights).flatMap((share, i) => Array.from({ length: share }, () => items[i]!));

/** The natures of all calls logged in a quarter, in no order: the quarter keeps its proportions, its months vary. */
export const naturesOfQuarter = (month: Month, count: number, random: Random): CallNature[] => {
  const kinds = random.shuffled(dealt(categories, mixes[quarterEnd(month)]!, count));
  const priorities = random.shuffled(dealt([1, 2, 3, 4], priorityMix, count));
  return kinds.map(({ id, incidents }, i) => ({
    category: id,
    priority: priorities[i]!,
    type: random.next() < incidents ? 'incident' : 'service-request',
  }));
};
