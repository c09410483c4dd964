import { describe, expect, it } from 'vitest';
import { drawnOutages, lastYearsOutages, outage } from '../fixtures/outages.fixture';
import { daysOf, downtimeIn, tally } from './tally';

const period = daysOf(['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11'], '2023-11-30');
const october = daysOf(['2023-10'], '2023-11-30');
const november = daysOf(['2023-11'], '2023-11-30');

describe('counting outages', () => {
  it('finds twelve and 28.5 hours in April to November 2023', () => {
    expect(tally(drawnOutages, period)).toEqual({ count: 12, minutes: 1710 });
  });

  it.each([
    ['Quarter 1', ['2023-04', '2023-05', '2023-06'], 4, 680],
    ['Quarter 2', ['2023-07', '2023-08', '2023-09'], 5, 415],
    ['Quarter 3 to date', ['2023-10', '2023-11'], 3, 615],
  ] as const)('%s', (_, months, count, minutes) => {
    expect(tally(drawnOutages, daysOf(months, '2023-11-30'))).toEqual({ count, minutes });
  });

  it('finds 61.5 hours in the same months of last year', () => {
    expect(tally(lastYearsOutages, daysOf(['2022-04', '2022-11'], '2023-11-30')).minutes).toBe(3690);
  });

  it('counts overlapping outages of one service once: 10:00 to 11:00 and 10:30 to 12:00 are 120 minutes', () => {
    const two = [
      outage('A', 'wifi', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z'),
      outage('B', 'wifi', '2023-11-02T10:30:00Z', '2023-11-02T12:00:00Z'),
    ];
    expect(tally(two, november)).toEqual({ count: 2, minutes: 120 });
  });

  it('adds the services together', () => {
    const two = [
      outage('A', 'wifi', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z'),
      outage('B', 'email', '2023-11-02T10:30:00Z', '2023-11-02T12:00:00Z'),
    ];
    expect(tally(two, november).minutes).toBe(150);
  });

  it('splits an outage that crosses a month end, and counts it where it began', () => {
    const across = [outage('A', 'wifi', '2023-10-31T23:00:00Z', '2023-11-01T02:30:00Z')];
    expect([tally(across, october), tally(across, november)]).toEqual([
      { count: 1, minutes: 60 },
      { count: 0, minutes: 150 },
    ]);
  });

  it('counts one that goes on to the end of the last day with figures', () => {
    expect(tally([outage('A', 'wifi', '2023-11-30T18:00:00Z', undefined)], november)).toEqual({ count: 1, minutes: 360 });
  });

  it('stops at the last day with figures, not at the month end', () => {
    expect(daysOf(['2023-11'], '2023-11-15')).toEqual({ from: '2023-11-01', to: '2023-11-15' });
  });

  it.each([
    ['planned work', { planned: true }],
    ['a degradation', { kind: 'degradation' }],
  ] as const)('does not count %s', (_, change) => {
    expect(downtimeIn([outage('A', 'wifi', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z', change)], november)).toEqual([]);
  });
});
