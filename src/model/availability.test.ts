import { describe, expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import { allowedMinutes, availabilityOf, availabilityPercent, beganWithin, outageWithin, pooledAvailability, touches } from './availability';
import type { Day } from './month';
import type { Outage } from './outage';
import type { Service } from './partnership';

const bankHolidays: Day[] = ['2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28'];
const email: Service = {
  id: 'email',
  name: 'Email',
  councils: ['A', 'B'],
  hours: { days: [1, 2, 3, 4, 5], opens: 480, closes: 1080, bankHolidays: false },
  monitored: true,
};
const aprilToAugust = { from: '2023-04-01', to: '2023-08-31' } as const;

const outage = (start: string, restored: string | undefined, more: Partial<Outage> = {}): Outage => ({
  reference: 'O-1',
  title: 'Email stopped',
  service: 'email',
  councils: ['A'],
  priority: 2,
  planned: false,
  kind: 'outage',
  start,
  restored,
  causeClass: 'supplier',
  cause: '',
  fix: '',
  lesson: '',
  lessonStatus: 'none',
  marking: { part: 'I' },
  ...more,
});

const measure = (outages: Outage[], days: { from: Day; to: Day } = aprilToAugust) => availabilityOf(email, 'A', outages, days, bankHolidays);

it.each(vectors.availability)('$case', ({ ast_min, down_min, pct }) => {
  expect(availabilityPercent(ast_min, down_min)).toBeCloseTo(pct, 4);
});

it.each(Object.entries(vectors.allowed_downtime_minutes_at))('allows minutes at %s per cent', (target, minutes) => {
  expect(allowedMinutes(61_800, Number(target))).toBeCloseTo(minutes, 6);
});

describe('one service, one council', () => {
  it('is 100 with no outages, on 61,800 agreed minutes from April to August 2023', () => {
    expect(measure([])).toEqual({ status: 'measured', agreed: 61_800, lost: 0, percent: 100, outages: 0, continuing: false });
  });

  it('counts a 95 minute outage', () => {
    const result = measure([outage('2023-06-29T10:00:00+01:00', '2023-06-29T11:35:00+01:00')]);
    expect(result).toMatchObject({ lost: 95, outages: 1 });
    expect(result).toHaveProperty('percent', expect.closeTo(99.8463, 4));
  });

  it('counts overlapping outages once', () => {
    const both = [
      outage('2023-06-29T10:00:00+01:00', '2023-06-29T11:00:00+01:00'),
      outage('2023-06-29T10:30:00+01:00', '2023-06-29T12:00:00+01:00'),
    ];
    expect(measure(both)).toMatchObject({ lost: 120, outages: 2 });
  });

  it('leaves planned work out of agreed time and does not call it lost', () => {
    const planned = outage('2023-06-29T16:00:00+01:00', '2023-06-29T20:00:00+01:00', { planned: true });
    expect(measure([planned])).toMatchObject({ agreed: 61_680, lost: 0, outages: 0 });
  });

  it('loses nothing during planned work', () => {
    const planned = outage('2023-06-29T10:00:00+01:00', '2023-06-29T12:00:00+01:00', { planned: true });
    const unplanned = outage('2023-06-29T11:00:00+01:00', '2023-06-29T13:00:00+01:00');
    expect(measure([planned, unplanned])).toMatchObject({ agreed: 61_680, lost: 60 });
  });

  it('does not count a degradation', () => {
    expect(measure([outage('2023-06-29T10:00:00+01:00', '2023-06-29T11:00:00+01:00', { kind: 'degradation' })])).toMatchObject({ lost: 0, outages: 0 });
  });

  it('counts one not restored to the end of the days, and says it continues', () => {
    expect(measure([outage('2023-08-31T17:00:00+01:00', undefined)])).toMatchObject({ lost: 60, continuing: true });
  });

  it('splits the minutes of one that crosses into the next month and counts it where it began', () => {
    const crossing = [outage('2023-06-30T17:00:00+01:00', '2023-07-03T09:00:00+01:00')];
    expect(measure(crossing, { from: '2023-06-01', to: '2023-06-30' })).toMatchObject({ lost: 60, outages: 1 });
    expect(measure(crossing, { from: '2023-07-01', to: '2023-07-31' })).toMatchObject({ lost: 60, outages: 0 });
  });

  it('ignores outages of the other council', () => {
    expect(measure([outage('2023-06-29T10:00:00+01:00', '2023-06-29T11:00:00+01:00', { councils: ['B'] })])).toMatchObject({ lost: 0 });
  });

  it('is not measured where not monitored, and not applicable where not used', () => {
    expect(availabilityOf({ ...email, monitored: false }, 'A', [], aprilToAugust, bankHolidays)).toEqual({ status: 'not-measured' });
    expect(availabilityOf({ ...email, councils: ['B'] }, 'A', [], aprilToAugust, bankHolidays)).toEqual({ status: 'not-applicable' });
  });
});

describe('several together', () => {
  it('pools minutes, not percentages', () => {
    const long = { status: 'measured', agreed: 9_000, lost: 0, percent: 100, outages: 0, continuing: false } as const;
    const short = { status: 'measured', agreed: 1_000, lost: 500, percent: 50, outages: 1, continuing: false } as const;
    expect(pooledAvailability([long, short, { status: 'not-applicable' }])).toEqual({ agreed: 10_000, lost: 500, percent: 95 });
  });

  it('has no figure where nothing is measured', () => {
    expect(pooledAvailability([{ status: 'not-measured' }])).toBeUndefined();
  });
});

describe('an outage and the days of May 2023, midnight to midnight in London', () => {
  const may = { from: '2023-05-01', to: '2023-05-31' } as const;
  const dayStart = '2023-04-30T23:00:00.000Z';
  const dayEnd = '2023-05-31T23:00:00.000Z';

  it.each<[string, string, string | undefined, { began: boolean; within: [string, string] | undefined }]>([
    ['inside them', '2023-05-03T09:00:00Z', '2023-05-03T10:00:00Z', { began: true, within: ['2023-05-03T09:00:00Z', '2023-05-03T10:00:00Z'] }],
    ['from before them', '2023-04-29T09:00:00Z', '2023-05-01T10:00:00Z', { began: false, within: [dayStart, '2023-05-01T10:00:00Z'] }],
    ['beyond them', '2023-05-31T22:00:00Z', '2023-06-01T10:00:00Z', { began: true, within: ['2023-05-31T22:00:00Z', dayEnd] }],
    ['not yet restored', '2023-05-31T22:00:00Z', undefined, { began: true, within: ['2023-05-31T22:00:00Z', dayEnd] }],
    ['restored at the first midnight', '2023-04-30T09:00:00Z', dayStart, { began: false, within: undefined }],
    ['begun at the last midnight', dayEnd, undefined, { began: false, within: undefined }],
    ['begun at the first midnight, by the clock in London', '2023-05-01T00:00:00+01:00', undefined, { began: true, within: ['2023-05-01T00:00:00+01:00', dayEnd] }],
  ])('%s', (_, start, restored, { began, within }) => {
    const one = outage(start, restored);
    const inside = outageWithin(one, may);
    expect({ began: beganWithin(one, may), touches: touches(one, may) }).toEqual({ began, touches: within !== undefined });
    expect(inside && [Date.parse(inside.start), Date.parse(inside.end)]).toEqual(within?.map((instant) => Date.parse(instant)));
  });
});
