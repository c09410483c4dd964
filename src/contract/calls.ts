import * as z from 'zod/mini';
import { count, list, month, name, oneOf } from './fields';
import { limits } from './limits';
import { definitionChanges, reportedFigures } from './reported';
import { countedOrMissing, heldStatus, isMissingReturn, missingReturn } from './returns';
import { oneEach, sortedBy } from './rules';
import type { CallCounts, MissingReturn } from '../model/helpdesk';

export const callCounts = z.object({
  month,
  council: name,
  type: oneOf(['incident', 'service-request']),
  category: name,
  status: heldStatus,
  logged: count,
  resolved: count,
  reopened: count,
  cancelled: count,
});

const keyOf = (row: CallCounts | MissingReturn): string[] =>
  isMissingReturn(row) ? [row.month, row.council] : [row.month, row.council, row.type, row.category];

/** Data of `calls`. */
export const calls = z.object({
  rows: z.pipe(
    list(z.discriminatedUnion('status', [callCounts, missingReturn]), limits.rows).check(
      oneEach(keyOf, 'month, council, type and category'),
      countedOrMissing,
    ),
    z.transform(sortedBy(keyOf)),
  ),
  reported: reportedFigures,
  definitionChanges,
});
