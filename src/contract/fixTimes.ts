import * as z from 'zod/mini';
import { count, list, month, name, whole } from './fields';
import { limits } from './limits';
import { isWhole, quick } from './quick';
import { definitionChanges, reportedFigures } from './reported';
import { countedOrMissing, heldStatus, isMissingReturn, missingReturn } from './returns';
import { oneEach, rule, sortedBy, within } from './rules';
import type { FixTimeCounts, MissingReturn } from '../model/helpdesk';

const bin = z.tuple([count, whole(1, limits.count)], 'a pair [working minutes, calls]');
const [areMinutes, areCalls] = [isWhole(0, limits.count), isWhole(1, limits.count)];
const isBin = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && areMinutes(pair[0]) && areCalls(pair[1]);
const isDistribution = (value: unknown): boolean => Array.isArray(value) && value.length <= limits.bins && value.findIndex((pair) => !isBin(pair)) === -1;

const ascending = rule<FixTimeCounts>(({ distribution }) => {
  const index = distribution.findIndex(([minutes], at) => at > 0 && minutes <= (distribution[at - 1]?.[0] ?? -1));
  return index < 0 ? undefined : { path: ['distribution', index, 0], expected: 'more working minutes than the pair before it' };
});

const sumsToResolved = rule<FixTimeCounts>(({ distribution, resolved }) => {
  const counted = distribution.reduce((sum, [, calls]) => sum + calls, 0);
  if (counted === resolved) return undefined;
  return { path: ['distribution'], expected: `pairs that count the ${resolved} calls of \`resolved\``, found: `pairs that count ${counted}` };
});

export const fixTimeCounts = z
  .object({
    month,
    council: name,
    priority: whole(1, 9),
    status: heldStatus,
    resolved: count,
    withTarget: count,
    withinTarget: count,
    distribution: quick(list(bin, limits.bins), isDistribution),
    binMinutes: whole(1, 10_000),
  })
  .check(within<FixTimeCounts>('withTarget', 'resolved'), within<FixTimeCounts>('withinTarget', 'withTarget'), ascending, sumsToResolved);

const keyOf = (row: FixTimeCounts | MissingReturn): (string | number)[] =>
  isMissingReturn(row) ? [row.month, row.council] : [row.month, row.council, row.priority];

/** Data of `fix-times`. */
export const fixTimes = z.object({
  rows: z.pipe(
    list(z.discriminatedUnion('status', [fixTimeCounts, missingReturn]), limits.rows).check(
      oneEach(keyOf, 'month, council and priority'),
      countedOrMissing,
    ),
    z.transform(sortedBy(keyOf)),
  ),
  reported: reportedFigures,
  definitionChanges,
});
