import * as z from 'zod/mini';
import { day, list, month, name, text } from './fields';
import { marking } from './marking';
import { inOrder } from './rules';
import type { Explanation } from '../model/explanation';

export const explanation = z
  .object({
    subject: name,
    panel: z.optional(name),
    from: month,
    to: month,
    cause: z.optional(text),
    action: z.optional(text),
    ownerRole: z.optional(name),
    byWhen: z.optional(day),
    authorRole: name,
    date: day,
    finding: z.optional(text),
    marking,
  })
  .check(inOrder<Explanation>('from', 'to'));

/** Data of `explanations`. */
export const explanations = z.object({ records: list(explanation) });
