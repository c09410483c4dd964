import { describe, expect, it } from 'vitest';
import type { CommitteeAction } from '../../../src/model/action';
import { dayIndex } from '../../../src/model/month';
import { demonstration } from '../demonstration.fixture';

const { records } = demonstration('actions');
const thisYear = records.filter(({ setOn }) => setOn >= '2023-04-01');
const lastYear = records.filter(({ setOn }) => setOn < '2023-04-01');
const closed = (actions: readonly CommitteeAction[]): CommitteeAction[] => actions.filter(({ status }) => status === 'complete');
const middleWeeks = (actions: readonly CommitteeAction[]): number => {
  const weeks = closed(actions).map(({ setOn, completedOn }) => (dayIndex(completedOn!) - dayIndex(setOn)) / 7);
  return weeks.toSorted((a, b) => a - b)[(weeks.length - 1) / 2]!;
};

describe('actions', () => {
  it.each([
    ['2022/23', lastYear, 21, 21, 15, 13],
    ['2023/24', thisYear, 13, 5, 11, 4],
  ])('set in %s: actions, closed, median weeks, closed by their date', (_year, actions, count, done, weeks, inTime) => {
    expect(actions).toHaveLength(count);
    expect(closed(actions)).toHaveLength(done);
    expect(middleWeeks(actions)).toBe(weeks);
    expect(closed(actions).filter(({ due, completedOn }) => completedOn! <= due)).toHaveLength(inTime);
  });

  it('are overdue in two cases, each with its reason and a new date', () => {
    const overdue = thisYear.filter(({ status, due }) => status === 'open' && due <= '2023-11-30');
    expect(overdue.map(({ reference, revisedDue }) => [reference, revisedDue])).toEqual([
      ['A04', '2023-12-15'],
      ['A05', '2023-12-22'],
    ]);
    expect(overdue.every(({ lateBecause }) => lateBecause !== undefined)).toBe(true);
  });

  it('have references of their own', () => {
    expect(new Set(records.map(({ reference }) => reference)).size).toBe(34);
  });
});
