import { dayIndex, lastDay, monthsFrom, type Month } from '../../../src/model/month';
import type { OpenCalls } from '../../../src/model/helpdesk';
import { closes, minutesPerDay, workingMinutesBetween, type ClockMinute } from '../clock';
import { groupBy } from '../groupBy';
import { ageBands, ageInDays, bandOf } from './ageBands';
import type { Call } from './call';
import { openingMonth, publishedTo } from './demand';
import { targetMinutes } from './fixProfiles';

const priorities = [1, 2, 3, 4];

/** True when the call was logged, and neither resolved nor cancelled, by the end of a month. */
const openAtEnd = (call: Call, month: Month): boolean => {
  const upTo = (entry: { month: Month }): boolean => entry.month <= month;
  if (call.month > month || (call.cancelled !== undefined && call.cancelled <= month)) return false;
  return call.resolutions.filter(upTo).length === call.reopened.filter(upTo).length;
};

const isPastTarget = (call: Call, at: ClockMinute): boolean => workingMinutesBetween(call.logged, at) > targetMinutes[call.priority]!;

/** Rows of the endpoint `backlog`: what stood open at each month end, from the one before the first published month. */
export const countOpenCalls = (calls: readonly Call[], councils: readonly string[]): OpenCalls[] =>
  monthsFrom(openingMonth, publishedTo).flatMap((month) => {
    const end = dayIndex(lastDay(month)) * minutesPerDay + closes;
    const open = groupBy(
      calls.filter((call) => openAtEnd(call, month)),
      (call) => `${call.council} ${call.priority} ${bandOf(ageInDays(call, month))}`,
    );
    return councils.flatMap((council, place) =>
      priorities.flatMap((priority) =>
        ageBands.flatMap((age, band): OpenCalls[] => {
          const held = open.get(`${place} ${priority} ${band}`) ?? [];
          if (held.length === 0) return [];
          const oldestDays = Math.max(...held.map((call) => ageInDays(call, month)));
          const pastTarget = held.filter((call) => isPastTarget(call, end)).length;
          return [{ month, council, priority, age, status: 'final', open: held.length, oldestDays, pastTarget }];
        }),
      ),
    );
  });
