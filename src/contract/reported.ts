import * as z from 'zod/mini';
import { amount, month, name, oneOf, optionalList, text } from './fields';
import { limits } from './limits';
import { marking } from './marking';
import { inOrder, rule } from './rules';
import type { DefinitionChange, ReportedFigure } from '../model/envelope';

/** A figure known only as a report printed it. */
export const reportedFigure = z
  .object({
    measure: name,
    title: name,
    from: month,
    to: month,
    council: z.optional(name),
    kind: oneOf(['count', 'percentage', 'average', 'duration']),
    qualifier: oneOf(['exact', 'about', 'over', 'under']),
    value: amount(0, limits.amount),
    text: name,
    caveat: text,
    source: name,
    marking,
  })
  .check(
    inOrder<ReportedFigure>('from', 'to'),
    rule<ReportedFigure>(({ kind, value }) =>
      kind === 'percentage' && value > 100 ? { path: ['value'], expected: 'a percentage, 0 to 100' } : undefined,
    ),
  );

/** From this month on a measure is counted under another definition. */
export const definitionChange = z.object({ measure: name, from: month, note: text });

export const reportedFigures = optionalList(reportedFigure);

export const definitionChanges = optionalList(definitionChange) satisfies z.ZodMiniType<DefinitionChange[]>;
