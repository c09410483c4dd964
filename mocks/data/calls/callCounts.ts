import type { CallCounts, CallType } from '../../../src/model/helpdesk';
import { monthsFrom, type Month } from '../../../src/model/month';
import type { Call } from './call';
import { categories } from './callMix';
import { publishedFrom, publishedTo } from './demand';
import { Tally } from './tally';

type Event = 'logged' | 'resolved' | 'reopened' | 'cancelled';
const types: CallType[] = ['incident', 'service-request'];

const key = (event: Event, month: Month, council: number, type: CallType, category: string): string =>
  `${event} ${month} ${council} ${type} ${category}`;

/** Rows of the endpoint `calls`: what happened in each month, counted call by call. */
export const countCalls = (calls: readonly Call[], councils: readonly string[]): CallCounts[] => {
  const tally = new Tally();
  for (const call of calls) {
    const count = (event: Event, month: Month): void => tally.add(key(event, month, call.council, call.type, call.category));
    count('logged', call.month);
    for (const { month } of call.resolutions) count('resolved', month);
    for (const { month } of call.reopened) count('reopened', month);
    if (call.cancelled !== undefined) count('cancelled', call.cancelled);
  }
  return monthsFrom(publishedFrom, publishedTo).flatMap((month) =>
    councils.flatMap((council, place) =>
      types.flatMap((type) =>
        categories
          .map(({ id }): CallCounts => {
            const of = (event: Event): number => tally.of(key(event, month, place, type, id));
            const [logged, resolved, reopened, cancelled] = [of('logged'), of('resolved'), of('reopened'), of('cancelled')];
            return { month, council, type, category: id, status: 'final', logged, resolved, reopened, cancelled };
          })
          .filter((row) => row.logged + row.resolved + row.reopened + row.cancelled > 0),
      ),
    ),
  );
};
