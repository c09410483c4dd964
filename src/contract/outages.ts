import * as z from 'zod/mini';
import { count, instant, list, name, oneOf, optionalList, text, yesOrNo } from './fields';
import { limits } from './limits';
import { marking, withheldRecord } from './marking';
import { reportedFigures } from './reported';
import { missingReturn } from './returns';
import { oneEach, rule, sortedBy } from './rules';
import type { CauseClass, Outage } from '../model/outage';

const causeClasses = ['change', 'equipment', 'monitoring', 'supplier', 'power-site', 'security', 'unknown', 'other'] as const satisfies CauseClass[];

/** The cause class of a name; one this product does not know yet is `other`. */
export const causeClassOf = (raw: string): CauseClass => causeClasses.find((known) => known === raw) ?? 'other';

const restoredAfterStart = rule<Outage>(({ start, restored }) =>
  restored === undefined || Date.parse(restored) >= Date.parse(start)
    ? undefined
    : { path: ['restored'], expected: `not before \`start\` (${start})` },
);

export const outage = z
  .object({
    reference: name,
    title: name,
    publicTitle: z.optional(name),
    service: name,
    councils: list(name, limits.councils).check(z.minLength(1, 'at least one council')),
    priority: z.literal([1, 2, 3], '1, 2 or 3'),
    planned: yesOrNo,
    kind: oneOf(['outage', 'degradation']),
    start: instant,
    restored: z.optional(instant),
    usersAffected: z.optional(count),
    causeClass: z.pipe(name, z.transform(causeClassOf)),
    cause: text,
    fix: text,
    lesson: text,
    lessonStatus: oneOf(['in-place', 'in-progress', 'not-started', 'none']),
    lessonNext: z.optional(text),
    marking,
  })
  .check(restoredAfterStart);

/** Data of `outages`. */
export const outages = z.object({
  records: z.pipe(
    list(outage).check(oneEach<Outage>((record) => [record.reference], 'reference')),
    z.transform(sortedBy<Outage>((record) => [Date.parse(record.start), record.reference])),
  ),
  withheld: optionalList(withheldRecord),
  missing: optionalList(missingReturn).check(oneEach((row) => [row.month, row.council], 'month and council')),
  reported: reportedFigures,
});
