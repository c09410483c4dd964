import { describe, expect, it } from 'vitest';
import type { AgeBand, CallCounts, FixTimeCounts, OpenCalls } from '../../../src/model/helpdesk';
import { addMonths, monthsFrom, type Month } from '../../../src/model/month';
import { median, percentileNearestRank, pool } from '../../../src/model/statistics';
import { demonstration, total } from '../demonstration.fixture';
import { both } from '../councils';

const isCounted = <Row extends { status: string }>(row: Row): row is Extract<Row, { status: 'final' | 'provisional' }> => row.status === 'final';
const calls: CallCounts[] = demonstration('calls').rows.filter(isCounted);
const open: OpenCalls[] = demonstration('backlog').rows.filter(isCounted);
const fixed: FixTimeCounts[] = demonstration('fix-times').rows.filter(isCounted);

const months = monthsFrom('2021-04', '2023-11');
const of = <Row extends { month: Month }>(rows: Row[], from: Month, to: Month = from): Row[] => rows.filter(({ month }) => month >= from && month <= to);
const openAt = (month: Month, council?: string): number =>
  total(of(open, month).filter((row) => council === undefined || row.council === council), 'open');

describe('calls', () => {
  it.each<[string, Month, Month, number]>([
    ['2022/23', '2022-04', '2023-03', 14_011],
    ['April to November 2023', '2023-04', '2023-11', 9843],
    ['April to November 2022', '2022-04', '2022-11', 9298],
    ['Quarter 1 of 2023/24', '2023-04', '2023-06', 3478],
    ['Quarter 2 of 2023/24', '2023-07', '2023-09', 3791],
    ['October and November 2023', '2023-10', '2023-11', 2574],
    ['September 2023', '2023-09', '2023-09', 1383],
    ['2021/22', '2021-04', '2022-03', 13_005],
  ])('logged in %s', (_period, from, to, logged) => {
    expect(total(of(calls, from, to), 'logged')).toBe(logged);
  });

  it.each<[Month, number, number]>([
    ['2022-04', 609, 489],
    ['2023-09', 778, 605],
    ['2023-11', 708, 570],
  ])('logged in %s by council', (month, first, second) => {
    const rows = of(calls, month);
    expect(both.map((council) => total(rows.filter((row) => row.council === council), 'logged'))).toEqual([first, second]);
  });

  it.each(months.flatMap((month) => both.map((council): [Month, string] => [month, council])))('account for the backlog of %s, %s', (month, council) => {
    const rows = of(calls, month).filter((row) => row.council === council);
    const opening = openAt(addMonths(month, -1), council);
    const closing = opening + total(rows, 'logged') + total(rows, 'reopened') - total(rows, 'resolved') - total(rows, 'cancelled');
    expect(closing).toBe(openAt(month, council));
  });

  it.each<[string, number]>([
    ['passwords-and-access', 24],
    ['devices-and-virtual-desktop', 22],
    ['business-applications', 19],
    ['network-and-wifi', 14],
    ['starters-movers-and-leavers', 10],
    ['telephony', 7],
    ['other', 4],
  ])('about %s are %d in a hundred since October', (category, share) => {
    const since = of(calls, '2023-10', '2023-11');
    const about = total(since.filter((row) => row.category === category), 'logged');
    expect(Math.round((100 * about) / total(since, 'logged'))).toBe(share);
  });

  it('are resolved faster than they are logged in every month since June 2023', () => {
    const net = monthsFrom('2023-06', '2023-11').map((month) => total(of(calls, month), 'resolved') - total(of(calls, month), 'logged'));
    expect(Math.min(...net)).toBeGreaterThan(0);
  });
});

describe('backlog', () => {
  it.each<[Month, number]>([
    ['2022-03', 612],
    ['2022-06', 693],
    ['2022-09', 751],
    ['2022-12', 885],
    ['2023-03', 988],
    ['2023-04', 1009],
    ['2023-05', 1052],
    ['2023-06', 1041],
    ['2023-09', 924],
    ['2023-11', 818],
  ])('at the end of %s', (month, count) => {
    expect(openAt(month)).toBe(count);
  });

  it('is highest in May 2023', () => {
    expect(Math.max(...months.map((month) => openAt(month)))).toBe(1052);
  });

  it('at the end of November 2023 by council', () => {
    expect(both.map((council) => openAt('2023-11', council))).toEqual([461, 357]);
  });

  it.each<[Month, number[]]>([
    ['2022-06', [224, 219, 158, 92]],
    ['2022-09', [229, 228, 183, 111]],
    ['2023-03', [231, 274, 282, 201]],
    ['2023-06', [226, 288, 301, 226]],
    ['2023-09', [239, 263, 250, 172]],
    ['2023-11', [241, 262, 198, 117]],
  ])('by age at the end of %s', (month, counts) => {
    const bands: AgeBand[] = ['up-to-1-week', '1-to-4-weeks', '1-to-3-months', 'over-3-months'];
    expect(bands.map((band) => total(of(open, month).filter(({ age }) => age === band), 'open'))).toEqual(counts);
  });

  it('never holds more calls past their target than calls', () => {
    expect(open.filter((row) => row.pastTarget > row.open)).toEqual([]);
  });
});

const pooled = (from: Month, to: Month, priority: number): [number, number][] =>
  pool(of(fixed, from, to).filter((row) => row.priority === priority).map((row) => row.distribution));

describe('fix times', () => {
  it.each<[string, Month, Month, string]>([
    ['Quarter 1 of 2022/23', '2022-04', '2022-06', '81.2'],
    ['Quarter 2 of 2022/23', '2022-07', '2022-09', '79.6'],
    ['Quarter 3 of 2022/23', '2022-10', '2022-12', '77.9'],
    ['Quarter 4 of 2022/23', '2023-01', '2023-03', '76.4'],
    ['Quarter 1 of 2023/24', '2023-04', '2023-06', '78.8'],
    ['Quarter 2 of 2023/24', '2023-07', '2023-09', '82.5'],
    ['Quarter 3 to date', '2023-10', '2023-11', '84.6'],
  ])('within target in %s, in full tenths', (_quarter, from, to, share) => {
    const rows = of(fixed, from, to);
    expect((Math.floor((1000 * total(rows, 'withinTarget')) / total(rows, 'withTarget')) / 10).toFixed(1)).toBe(share);
  });

  it.each<[number, string, number, number, number]>([
    [1, 'hours', 60, 2.6, 6.9],
    [2, 'hours', 60, 4.8, 10.9],
    [3, 'working days', 600, 1.7, 4.1],
    [4, 'working days', 600, 6.2, 17.5],
  ])('of priority %d since October, in %s, are near the drawings', (priority, _unit, minutes, middle, nineInTen) => {
    const times = pooled('2023-10', '2023-11', priority);
    expect(Math.abs(median(times)! / minutes - middle)).toBeLessThanOrEqual(0.15);
    expect(Math.abs(percentileNearestRank(times, 90)! / minutes - nineInTen)).toBeLessThanOrEqual(0.15);
  });

  it('count every resolved call once: resolutions less reopenings', () => {
    // The first reopenings undo resolutions of March 2021, the month before the first held.
    const ofMarch2021 = total(of(calls, '2021-04'), 'reopened');
    expect(total(fixed, 'resolved')).toBe(total(calls, 'resolved') - total(calls, 'reopened') + ofMarch2021);
  });

  it('add up: each distribution holds the calls resolved', () => {
    expect(fixed.filter((row) => row.distribution.reduce((n, [, count]) => n + count, 0) !== row.resolved)).toEqual([]);
  });

  it('have targets on the edge of a bin, so that the distribution agrees with the count within target', () => {
    const targets = [240, 480, 1800, 6000];
    const within = (row: FixTimeCounts): number =>
      row.distribution.filter(([minutes]) => minutes <= targets[row.priority - 1]!).reduce((n, [, count]) => n + count, 0);
    expect(fixed.filter((row) => within(row) !== row.withinTarget)).toEqual([]);
  });
});
