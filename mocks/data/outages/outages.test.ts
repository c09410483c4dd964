import { describe, expect, it } from 'vitest';
import type { Outage } from '../../../src/model/outage';
import { elapsedMinutes, workingMinutes } from '../../../src/model/workingTime';
import { bankHolidays } from '../bankHolidays';
import { demonstration } from '../demonstration.fixture';
import { partnership } from '../partnership';

const { records } = demonstration('outages');
const counted = records.filter(({ planned, kind }) => !planned && kind === 'outage');
const between = (from: string, to: string): Outage[] => counted.filter(({ start }) => start >= from && start < to);
const hours = (outages: readonly Outage[]): number => outages.reduce((sum, { start, restored }) => sum + elapsedMinutes(start, restored!), 0) / 60;

describe('outages', () => {
  it.each<[string, string, string, number, number]>([
    ['2021/22', '2021-04', '2022-04', 24, 72.5],
    ['April to November 2022', '2022-04', '2022-12', 19, 61.5],
    ['2022/23', '2022-04', '2023-04', 27, 83.75],
    ['April to November 2023', '2023-04', '2023-12', 12, 28.5],
    ['October 2022', '2022-10', '2022-11', 3, 9.5],
    ['December 2022', '2022-12', '2023-01', 1, 3.5],
    ['October 2023', '2023-10', '2023-11', 1, 7.5],
  ])('in %s', (_period, from, to, count, lost) => {
    const found = between(from, to);
    expect(found).toHaveLength(count);
    expect(hours(found)).toBeCloseTo(lost, 6);
  });

  it('put the failure of 17 October 2023 at 08:15 to 15:45, summer time', () => {
    const failure = counted.find(({ reference }) => reference === 'O-23-1017');
    expect([failure?.start, failure?.restored]).toEqual(['2023-10-17T08:15:00+01:00', '2023-10-17T15:45:00+01:00']);
  });

  it.each([
    ['change', 3, 11.42],
    ['equipment', 3, 7.58],
    ['monitoring', 3, 4.92],
    ['supplier', 3, 4.58],
  ])('came from %s three times in 2023/24', (cause, count, lost) => {
    const found = between('2023-04', '2023-12').filter(({ causeClass }) => causeClass === cause);
    expect(found).toHaveLength(count);
    expect(hours(found)).toBeCloseTo(lost, 2);
  });

  it('led to a change now in place in eight of twelve cases', () => {
    expect(between('2023-04', '2023-12').filter(({ lessonStatus }) => lessonStatus === 'in-place')).toHaveLength(8);
  });

  it('never overlap, so that hours lost are also the union of hours', () => {
    const overlapping = counted.filter((outage, i) => i > 0 && outage.start.slice(0, 10) === counted[i - 1]!.start.slice(0, 10));
    expect(overlapping).toEqual([]);
  });

  it('lie inside support hours, so that availability feels every minute', () => {
    const outside = counted.filter(
      ({ start, restored }) => workingMinutes(start, restored!, partnership.supportHours, bankHolidays) !== elapsedMinutes(start, restored!),
    );
    expect(outside).toEqual([]);
  });

  it('affect only councils that use the service', () => {
    const users = new Map(partnership.services.map(({ id, councils }) => [id, councils]));
    expect(records.filter(({ service, councils }) => councils.some((council) => !users.get(service)?.includes(council)))).toEqual([]);
  });
});
