import { describe, expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import { final, missing } from '../model/reading';
import { breakBetween, comparison, percentChange, perMonth, shownDifference } from './compare';

describe('change', () => {
  it.each([
    [3478, 3405, 2.1],
    [3791, 3383, 12.1],
    [2574, 2510, 2.5],
    [9843, 9298, 5.9],
  ])('%d on %d is %d per cent', (now, before, expected) => {
    expect(percentChange(final(now), final(before))).toHaveProperty('value', expect.closeTo(expected, 1));
  });

  it('from nought is no figure', () => {
    expect(percentChange(final(3), final(0))).toEqual(missing('not-collected', 'No change from nought'));
  });

  it('needs both', () => {
    expect(percentChange(final(3), missing('not-supplied'))).toEqual(missing('not-supplied'));
  });
});

describe('periods of unequal length', () => {
  const { current, prior, per_month_change_pct, total_change_pct } = vectors.unequal_periods;

  it('are compared a month: 32,511 in three months on 41,502 in four is a rise, not a fall', () => {
    const now = perMonth(final(current.total), current.months);
    const before = perMonth(final(prior.total), prior.months);
    expect(now).toEqual(final(current.per_month));
    expect(before).toEqual(final(prior.per_month));
    expect(percentChange(now, before)).toHaveProperty('value', expect.closeTo(per_month_change_pct, 1));
    expect(percentChange(final(current.total), final(prior.total))).toHaveProperty('value', expect.closeTo(total_change_pct, 1));
  });

  it('have no average over no months', () => {
    expect(perMonth(final(0), 0)).toEqual(missing('not-held'));
  });
});

describe('points', () => {
  it('are the difference of the figures printed', () => {
    expect(shownDifference(final(84.66), final(82.51), 1, 'down')).toEqual(final(2.1));
    expect(shownDifference(final(2.64), final(2.88), 1, 'round')).toHaveProperty('value', expect.closeTo(-0.3, 9));
  });
});

describe('a headline comparison', () => {
  const onQuarter2 = { against: 'points on Q2', polarity: 'higher', places: 1, sign: '' } as const;

  it.each([
    ['a good rise', final(2.1), onQuarter2, { direction: 'up', amount: '2.1', against: 'points on Q2', verdict: 'better' }],
    ['a bad fall', final(-0.4), onQuarter2, { direction: 'down', amount: '0.4', against: 'points on Q2', verdict: 'worse' }],
    ['a good fall', final(-106), { against: 'on Q2', polarity: 'lower', places: 0, sign: '' }, { direction: 'down', amount: '106', against: 'on Q2', verdict: 'better' }],
    ['demand', final(1.8), { against: 'on Q2', polarity: 'none', places: 0, sign: '%' }, { direction: 'up', amount: '2%', against: 'on Q2', verdict: '' }],
    ['less than one display unit', final(0.04), onQuarter2, { direction: 'level', amount: 'No change', against: 'on Q2', verdict: '' }],
    ['nothing to compare with', missing('not-collected'), onQuarter2, { direction: 'none', amount: 'No comparison', against: 'with Q2', verdict: '' }],
  ] as const)('%s', (_case, difference, words, expected) => {
    expect(comparison(difference, words)).toEqual(expected);
  });
});

describe('a changed definition', () => {
  const change = { measure: 'calls-logged', from: '2023-04', note: 'Password resets by self-service are left out' } as const;

  it.each([
    ['2023-03', '2023-04', change],
    ['2022-10', '2023-10', change],
    ['2023-04', '2023-10', undefined],
    ['2022-04', '2023-03', undefined],
    [undefined, '2023-10', undefined],
  ] as const)('between %s and %s', (earlier, later, expected) => {
    expect(breakBetween([change], ['calls-logged', 'calls'], earlier, later)).toBe(expected);
  });

  it('of another measure stops nothing', () => {
    expect(breakBetween([change], ['backlog'], '2023-03', '2023-04')).toBeUndefined();
  });
});
