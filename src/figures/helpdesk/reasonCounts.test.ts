import { describe, expect, it } from 'vitest';
import { quartersOf } from '../../model/period';
import { isHeld, valueOf } from '../../model/reading';
import { contextOf } from '../context';
import { drawn, noLastYear, selection } from '../fixtures/drawn.fixture';
import { reasonCounts } from './reasonCounts';

const latest = quartersOf(['2023-10', '2023-11'])[0]!;
const countsOf = (answers: typeof drawn, more: Parameters<typeof selection>[0] = {}) =>
  reasonCounts(answers.calls, contextOf(answers, selection(more), [answers.calls]), latest);

describe('shares of calls', () => {
  const { reasons, calls } = countsOf(drawn);

  it('are of all calls and add up to them', () => {
    expect(valueOf(calls)).toBe(2574);
    expect(reasons.reduce((sum, reason) => sum + (valueOf(reason.calls) ?? 0), 0)).toBe(2574);
    expect(reasons.reduce((sum, reason) => sum + (valueOf(reason.now) ?? 0), 0)).toBeCloseTo(100, 9);
  });

  it('come commonest first', () => {
    expect(reasons.map(({ title }) => title)[0]).toBe('Passwords and access');
  });
});

it('has no earlier share where the earlier months are not held', () => {
  const { before, reasons } = countsOf(noLastYear);
  expect(before).toBeUndefined();
  expect(reasons.filter((reason) => isHeld(reason.before))).toEqual([]);
});

it('stops at a change of definition', () => {
  const data = { ...drawn.calls.data, definitionChanges: [{ measure: 'calls-by-reason', from: '2023-10' as const, note: 'New list of reasons' }] };
  expect(countsOf({ ...drawn, calls: { ...drawn.calls, data } })).toMatchObject({ before: undefined, changed: 'New list of reasons' });
});
