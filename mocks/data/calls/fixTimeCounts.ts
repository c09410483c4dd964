import type { FixTimeCounts } from '../../../src/model/helpdesk';
import { monthsFrom } from '../../../src/model/month';
import { pool } from '../../../src/model/statistics';
import { groupBy } from '../groupBy';
import { isOpen, type Call } from './call';
import { publishedFrom, publishedTo } from './demand';
import { targetMinutes } from './fixProfiles';

const priorities = [1, 2, 3, 4];

/** Width of the bins of a priority: a tenth of an hour, or a tenth of a working day where the target is in days. */
const binMinutes = (priority: number): number => (priority <= 2 ? 6 : 60);

/** Rows of the endpoint `fix-times`: each resolved call once, in the month of its last resolution. */
export const countFixTimes = (calls: readonly Call[], councils: readonly string[]): FixTimeCounts[] => {
  const settled = calls.filter((call) => call.cancelled === undefined && !isOpen(call));
  const groups = groupBy(settled, (call) => `${call.resolutions.at(-1)!.month} ${call.council} ${call.priority}`);
  return monthsFrom(publishedFrom, publishedTo).flatMap((month) =>
    councils.flatMap((council, place) =>
      priorities.map((priority): FixTimeCounts => {
        const minutes = (groups.get(`${month} ${place} ${priority}`) ?? []).map((call) => call.workedMinutes!);
        const width = binMinutes(priority);
        return {
          month,
          council,
          priority,
          status: 'final',
          resolved: minutes.length,
          withTarget: minutes.length,
          withinTarget: minutes.filter((value) => value <= targetMinutes[priority]!).length,
          distribution: pool([minutes.map((value) => [Math.ceil(value / width) * width, 1] as const)]),
          binMinutes: width,
        };
      }),
    ),
  );
};
