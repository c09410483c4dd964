import * as z from 'zod/mini';
import { month, name, oneOf, text } from './fields';
import { rule, type Key } from './rules';
import type { MissingReturn } from '../model/helpdesk';
import type { HeldStatus } from '../model/reading';

/** How firm counted figures are. */
export const heldStatus = oneOf(['final', 'provisional']);

/** A council's return for a month that is not there, and why. */
export const missingReturn = z.object({
  month,
  council: name,
  status: oneOf(['not-yet-due', 'not-supplied', 'not-collected', 'withheld']),
  reason: z.optional(text),
});

type Row = MissingReturn | { month: string; council: string; status: HeldStatus };

/** True for a row that says why figures are absent. */
export const isMissingReturn = (row: { status: HeldStatus | MissingReturn['status'] }): row is MissingReturn =>
  row.status !== 'final' && row.status !== 'provisional';

const returnOf = (row: Row): Key => [row.month, row.council];

/** A council's month is either counted or missing, never both. */
export const countedOrMissing = rule<readonly Row[]>((rows) => {
  const absent = new Set(rows.filter(isMissingReturn).map((row) => JSON.stringify(returnOf(row))));
  const index = rows.findIndex((row) => !isMissingReturn(row) && absent.has(JSON.stringify(returnOf(row))));
  const row = rows[index];
  if (row === undefined) return undefined;
  return {
    path: [index],
    expected: 'either counts or a missing return for a month and council, not both',
    found: `both for ${returnOf(row).join(', ')}`,
  };
});
