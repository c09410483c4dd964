import { describe, expect, it } from 'vitest';
import type { Target } from '../model/partnership';
import { final, missing } from '../model/reading';
import { againstReason, distanceReason, hoursReason, markOf, pointsReason, rate, targetFor } from './rating';

const target = (value: number, polarity: Target['polarity'], tolerance: Target['tolerance'], more: Partial<Target> = {}): Target => ({
  metric: 'm', value, polarity, tolerance, from: '2023-04', to: '2024-03', setBy: 'Committee', ...more,
});
const backlog = target(750, 'lower', { kind: 'within', fraction: 0.1 });
const inTarget = target(85, 'higher', { kind: 'floor', value: 75 });
const availability = target(99.8, 'higher', { kind: 'floor', value: 99.5 });
const fixTime = target(240, 'lower', { kind: 'within', fraction: 0.25 });
const onTrack = target(70, 'higher', { kind: 'floor', value: 60 });

it.each([
  ['818 open calls within 10 % of 750', 818, backlog, 'amber'],
  ['825, the limit', 825, backlog, 'amber'],
  ['826, past it', 826, backlog, 'red'],
  ['750, on target', 750, backlog, 'green'],
  ['84.97 %, which rounds to 85.0', 84.97, inTarget, 'amber'],
  ['85 %', (100 * 17) / 20, inTarget, 'green'],
  ['75 %, the floor', 75, inTarget, 'amber'],
  ['74.9 %', 74.9, inTarget, 'red'],
  ['99.7999 %', 99.7999, availability, 'amber'],
  ['99.49 %', 99.49, availability, 'red'],
  ['300 minutes against 240', 300, fixTime, 'amber'],
  ['301 minutes', 301, fixTime, 'red'],
  ['a floor above a lower-is-better target', 900, target(750, 'lower', { kind: 'floor', value: 900 }), 'amber'],
  ['within a tenth of a higher-is-better target', 76.5, target(85, 'higher', { kind: 'within', fraction: 0.1 }), 'amber'],
] as const)('%s', (_case, value, against, mark) => {
  expect(markOf(value, against)).toBe(mark);
});

it.each([
  [distanceReason, 818, backlog, '68 above the target of 750 for March'],
  [distanceReason, 738, backlog, '12 below the target of 750 for March'],
  [distanceReason, 750, backlog, 'At the target of 750 for March'],
  [pointsReason(1), 84.66, inTarget, 'Target 85%, short by 0.4 points'],
  [pointsReason(1), 84.97, inTarget, 'Target 85%, short by 0.1 points'],
  [pointsReason(1), 85, inTarget, 'Target 85%, met'],
  [pointsReason(1), 86.25, inTarget, 'Target 85%, passed by 1.2 points'],
  [pointsReason(2), 99.7199, availability, 'Target 99.80%, short by 0.09 points'],
  [hoursReason, 156, fixTime, 'Inside the target of 4 hours'],
  [hoursReason, 250, fixTime, '10 minutes over the target of 4 hours'],
  [hoursReason, 330, fixTime, '1.5 hours over the target of 4 hours'],
  [againstReason, (100 * 34) / 63, onTrack, '53%, against a target of 70%'],
] as const)('says how %s stands', (reason, value, against, words) => {
  expect(reason(value, against)).toBe(words);
});

describe('what is not rated says why', () => {
  const terms = { polarity: 'lower', wholePartnership: true } as const;

  it.each([
    ['A measure of demand, no target', final(1), backlog, { ...terms, polarity: 'none' }],
    ['Rated for the partnership only', final(1), backlog, { ...terms, wholePartnership: false }],
    ['East Herts not supplied', missing('not-supplied', 'East Herts not supplied'), backlog, terms],
    ['Not collected', missing('not-collected'), backlog, terms],
    ['No target agreed', final(1), undefined, terms],
  ] as const)('%s', (reason, reading, against, given) => {
    expect(rate(reading, against, distanceReason, given)).toEqual({ mark: 'not-rated', reason });
  });

  it('flags a rating that rests on fewer than ten cases', () => {
    expect(rate(final(156), fixTime, hoursReason, { ...terms, cases: 9 })).toEqual({
      mark: 'green', reason: 'Inside the target of 4 hours, on small numbers (9)',
    });
    expect(rate(final(156), fixTime, hoursReason, { ...terms, cases: 10 }).reason).toBe('Inside the target of 4 hours');
  });
});

describe('the target of a month', () => {
  const lastYear = target(900, 'lower', { kind: 'within', fraction: 0.1 }, { from: '2022-04', to: '2023-03' });
  const priority1 = target(240, 'lower', { kind: 'within', fraction: 0.1 }, { priority: 1 });

  it.each([
    ['2023-03', undefined, lastYear],
    ['2023-04', undefined, backlog],
    ['2024-04', undefined, undefined],
    ['2023-04', 1, priority1],
  ] as const)('in %s, priority %s', (month, priority, expected) => {
    expect(targetFor([lastYear, backlog, priority1], 'm', month, priority)).toBe(expected);
  });
});
