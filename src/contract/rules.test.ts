import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { count, list, name } from './fields';
import { inOrder, oneEach, rule, sortedBy, within } from './rules';

const message = (schema: z.ZodMiniType, value: unknown): string => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue === undefined ? 'sound' : `${issue.path.join('.')}: ${issue.message}`;
};

describe('inOrder', () => {
  const span = z.object({ from: name, to: z.optional(name) }).check(inOrder<{ from: string; to?: string | undefined }>('from', 'to'));

  it.each([
    [{ from: '2023-04', to: '2023-11' }, 'sound'],
    [{ from: '2023-04', to: '2023-04' }, 'sound'],
    [{ from: '2023-04' }, 'sound'],
    [{ from: '2023-04', to: '2023-03' }, 'to: not before `from` (2023-04)'],
  ])('%j: %s', (value, said) => {
    expect(message(span, value)).toBe(said);
  });
});

describe('within', () => {
  const part = z.object({ open: count, late: count }).check(within<{ open: number; late: number }>('late', 'open'));

  it.each([
    [{ open: 3, late: 3 }, 'sound'],
    [{ open: 3, late: 4 }, 'late: no more than `open` (3)'],
    [{ open: 3, late: -1 }, 'late: a whole number, 0 to 10,000,000'],
  ])('%j: %s', (value, said) => {
    expect(message(part, value)).toBe(said);
  });
});

describe('oneEach', () => {
  const rows = list(z.object({ month: name, priority: z.optional(count) })).check(
    oneEach((row: { month: string; priority?: number | undefined }) => [row.month, row.priority], 'month and priority'),
  );

  it.each([
    [[], 'sound'],
    [[{ month: 'a', priority: 1 }, { month: 'a', priority: 2 }, { month: 'a' }], 'sound'],
    [[{ month: 'a', priority: 1 }, { month: 'b', priority: 1 }, { month: 'a', priority: 1 }], '2: one entry for each month and priority'],
  ])('%j: %s', (value, said) => {
    expect(message(rows, value)).toBe(said);
  });

  it('does not take a name for a position in an object', () => {
    expect(message(rows, [{ month: '__proto__' }, { month: 'constructor' }])).toBe('sound');
    expect(message(rows, [{ month: '__proto__' }, { month: '__proto__' }])).toBe('1: one entry for each month and priority');
  });
});

describe('rule', () => {
  it('is not asked about a value with an unsound part', () => {
    const asked: unknown[] = [];
    const schema = z.object({ logged: count }).check(
      rule<{ logged: number }>((value) => {
        asked.push(value);
        return undefined;
      }),
    );
    schema.safeParse({ logged: -1 });
    schema.safeParse({ logged: 1 });
    expect(asked).toEqual([{ logged: 1 }]);
  });
});

describe('sortedBy', () => {
  const byMonthAndPriority = sortedBy((row: [string, number]) => row);

  it('compares text as text and numbers as numbers', () => {
    expect(byMonthAndPriority([['2023-11', 10], ['2023-11', 9], ['2022-04', 11]])).toEqual([['2022-04', 11], ['2023-11', 9], ['2023-11', 10]]);
  });

  it('puts a shorter key before the longer ones it begins', () => {
    expect(sortedBy((row: string[]) => row)([['a', 'b'], ['a']])).toEqual([['a'], ['a', 'b']]);
  });

  it('gives one order for any order of the same rows', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('2023-10', '2023-11'), fc.nat(9)), { selector: (row) => row.join(' ') });
    fc.assert(
      fc.property(rows, (some) => {
        expect(byMonthAndPriority(some.toReversed())).toEqual(byMonthAndPriority(some));
      }),
    );
  });
});
