import * as z from 'zod/mini';
import { count, list, month, name, oneOf, whole } from './fields';
import { limits } from './limits';
import { definitionChanges, reportedFigures } from './reported';
import { countedOrMissing, heldStatus, isMissingReturn, missingReturn } from './returns';
import { oneEach, rule, sortedBy, within } from './rules';
import type { AgeBand, MissingReturn, OpenCalls } from '../model/helpdesk';

/** Days of age, from and up to but not including. */
const bandDays: Record<AgeBand, [from: number, before: number]> = {
  'up-to-1-week': [0, 7],
  '1-to-4-weeks': [7, 28],
  '1-to-3-months': [28, 91],
  'over-3-months': [91, Infinity],
};
const ageBands = Object.keys(bandDays) as AgeBand[];

const oldestFits = rule<OpenCalls>(({ open, oldestDays, age }) => {
  if (oldestDays === undefined) return undefined;
  if (open === 0) return { path: ['oldestDays'], expected: 'left out, as no call is open' };
  const [from, before] = bandDays[age];
  return oldestDays >= from && oldestDays < before ? undefined : { path: ['oldestDays'], expected: `an age in the band ${age}` };
});

export const openCalls = z
  .object({
    month,
    council: name,
    priority: whole(1, 9),
    age: oneOf(ageBands),
    status: heldStatus,
    open: count,
    oldestDays: z.optional(count),
    pastTarget: count,
  })
  .check(within<OpenCalls>('pastTarget', 'open'), oldestFits);

type Row = OpenCalls | MissingReturn;

const keyOf = (row: Row): (string | number)[] =>
  isMissingReturn(row) ? [row.month, row.council] : [row.month, row.council, row.priority, row.age];

const youngestFirst = (row: Row): (string | number)[] =>
  isMissingReturn(row) ? [row.month, row.council] : [row.month, row.council, row.priority, ageBands.indexOf(row.age)];

/** Data of `backlog`. */
export const backlog = z.object({
  rows: z.pipe(
    list(z.discriminatedUnion('status', [openCalls, missingReturn]), limits.rows).check(
      oneEach(keyOf, 'month, council, priority and age band'),
      countedOrMissing,
    ),
    z.transform(sortedBy(youngestFirst)),
  ),
  reported: reportedFigures,
  definitionChanges,
});
