import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import { drawn, noLastYear, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import { backlog } from './backlog';
import { callsLogged } from './callsLogged';
import { priority1FixTime } from './priority1FixTime';
import { resolvedWithinTarget } from './resolvedWithinTarget';

const all = [callsLogged, backlog, resolvedWithinTarget, priority1FixTime];
const build = (spec: (typeof all)[number], answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}) => spec.build(answers as never, selection(more));
const sentences = (headline: ReturnType<typeof build>) =>
  headline.comparisons.map(({ direction, amount, against, verdict }) => [direction, amount, against, verdict].filter((part) => part !== '').join(' '));

it.each([
  [callsLogged, 'a month, Oct to Nov', '1,287', '', 'A measure of demand, no target', ['up 2% on Q2', 'up 3% on last year']],
  [backlog, 'at 30 November', '818', '', '68 above the target of 750 for March', ['down 106 on Q2 better', 'down 30 on last year better']],
  [resolvedWithinTarget, 'share of calls, Oct to Nov', '84.6', '%', 'Target 85%, short by 0.4 points', ['up 2.1 points on Q2 better', 'up 6.7 on last year better']],
  [priority1FixTime, 'median, Oct to Nov', '2.6', 'hours', 'Inside the target of 4 hours', ['down 0.3 hours on Q2 better', 'down 0.3 on last year better']],
] as const)('$name', (spec, unit, value, valueUnit, reason, comparisons) => {
  const headline = build(spec);
  expect(headline).toMatchObject({ unit, value, valueUnit, rating: { reason } });
  expect(sentences(headline)).toEqual(comparisons);
});

describe('the sparkline', () => {
  it('holds eight quarters by the average month, the part one marked', () => {
    const { spark } = build(callsLogged);
    expect(spark.values.map((value) => value && Math.round(value))).toEqual([1135, 1128, 1159, 1248, 1159, 1264, 1287, null]);
    expect(spark).toMatchObject({ kind: 'bar', partSlot: 6, min: 0, target: null, years: ['2022/23', '2023/24'] });
  });

  it('holds month ends for a stock, with its target', () => {
    expect(build(backlog).spark).toMatchObject({ values: [693, 751, 885, 988, 1041, 924, 818, null], target: 750 });
  });

  it('leaves room for the target of a rate', () => {
    const { spark } = build(resolvedWithinTarget);
    expect(spark.max).toBeGreaterThan(85);
    expect(spark.min).toBeLessThan(76.4);
    expect(spark.description).toContain('Quarter 3 to date 84.6%');
  });
});

it('has nothing to compare with in a first quarter', () => {
  expect(sentences(build(callsLogged, noLastYear, { period: periods.quarter1 }))).toEqual(['none No comparison with Q4', 'none No comparison with last year']);
});

it.each(all)('$name names the council that has not supplied', (spec) => {
  expect(build(spec, oneCouncilLate)).toMatchObject({ value: 'East Herts not supplied', valueUnit: '' });
});

it.each([backlog, resolvedWithinTarget, priority1FixTime])('$name is not rated for one council', (spec) => {
  const headline = build(spec, drawn, { council: 'A' });
  expect(headline.rating).toEqual({ mark: 'not-rated', reason: 'Rated for the partnership only' });
  expect(headline.spark.target).toBeNull();
});

it('does not make a median of no calls', () => {
  expect(build(priority1FixTime, drawn, { council: 'B' })).toMatchObject({ value: 'No calls at this priority', valueUnit: '' });
});
