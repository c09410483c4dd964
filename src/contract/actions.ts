import * as z from 'zod/mini';
import { day, list, name, oneOf, optionalList, text } from './fields';
import { marking, withheldRecord } from './marking';
import { inOrder, oneEach, rule } from './rules';
import type { CommitteeAction } from '../model/action';

const completedOnlyWhenComplete = rule<CommitteeAction>(({ status, completedOn }) =>
  status === 'open' && completedOn !== undefined ? { path: ['completedOn'], expected: 'left out while the action is open' } : undefined,
);

export const committeeAction = z
  .object({
    reference: name,
    minute: name,
    setOn: day,
    action: text,
    publicTitle: z.optional(name),
    ownerRole: name,
    due: day,
    revisedDue: z.optional(day),
    completedOn: z.optional(day),
    status: oneOf(['open', 'complete']),
    progress: text,
    lateBecause: z.optional(text),
    marking,
  })
  .check(
    inOrder<CommitteeAction>('setOn', 'due'),
    inOrder<CommitteeAction>('setOn', 'revisedDue'),
    inOrder<CommitteeAction>('setOn', 'completedOn'),
    completedOnlyWhenComplete,
  );

/** Data of `actions`. */
export const actions = z.object({
  records: list(committeeAction).check(oneEach<CommitteeAction>((record) => [record.reference], 'reference')),
  withheld: optionalList(withheldRecord),
});
