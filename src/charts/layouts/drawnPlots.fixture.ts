import type { ColumnsPlot, DotsPlot, GanttPlot, LanesPlot, LinesPlot, QuartersPlot, StepsPlot, YearAxis } from '../../figures/plot';
import { yearMonths } from '../../model/financialYear';
import { final, missing } from '../../model/reading';

/* Plots for tests, with figures of the size the drawings show. */

const finals = (values: readonly number[]) => values.map((value) => final(value));

/** April to November of one year. */
export const oneYear: YearAxis = { months: yearMonths(2023), done: 8, years: ['2023/24'] };

/** Twenty months of two years. */
export const twoYears: YearAxis = { months: [...yearMonths(2022), ...yearMonths(2023)], done: 20, years: ['2022/23', '2023/24'] };

const north = [589, 668, 676, 691, 650, 778, 719, 708];
const both = [1064, 1196, 1218, 1237, 1171, 1383, 1296, 1278];
const lastYear = [1098, 1142, 1165, 1121, 1034, 1228, 1247, 1263, 968, 1318, 1186, 1241];

/** Calls by month and council, with last year behind. */
export const calls: ColumnsPlot = {
  shape: 'columns',
  axis: oneYear,
  unit: 'Calls a month',
  style: 'count',
  stack: [
    { key: 'north', label: 'North', paint: 'sbc', values: finals(north) },
    { key: 'south', label: 'South', paint: 'ehdc', values: finals(both.map((value, i) => value - (north[i] ?? 0))) },
  ],
  totals: finals(both),
  totalTexts: ['1,064', '1,196', '1,218', '1,237', '1,171', '1,383', '1,296', '1,278'],
  ghost: { label: '2022/23, both councils', values: finals(lastYear) },
  quarterRows: [{ head: 'Total', texts: ['3,478', '3,791', '2,574', null], strong: true }],
};

/** The backlog over twenty month ends, with the value at the end of each line. */
export const backlog: LinesPlot = {
  shape: 'lines',
  axis: twoYears,
  unit: 'Open calls at month end',
  style: 'count',
  cut: false,
  series: [
    {
      key: 'both', label: 'both', paint: 'both', mark: 'circle', strong: true, everyPoint: false, endText: '818 both',
      values: finals([639, 661, 693, 716, 709, 751, 799, 848, 885, 932, 959, 988, 1009, 1052, 1041, 1016, 969, 924, 871, 818]),
    },
  ],
  target: { value: 750, from: 12, to: 24, label: 'Target 750 by March 2024' },
  callouts: [{ slot: 13, value: 1052, text: '1,052 in May 2023' }],
};

const changes = [21, 43, -11, -25, -47, -45, -53, -53];

/** The backlog as steps from 988. */
export const stepsPlot: StepsPlot = {
  shape: 'steps',
  axis: oneYear,
  unit: 'Open calls at month end',
  opening: { value: 988, text: '988 at 1 April' },
  steps: [1009, 1052, 1041, 1016, 969, 924, 871, 818].map((closing, i) => ({
    closing: final(closing),
    change: final(changes[i] ?? 0),
    changeText: (changes[i] ?? 0) > 0 ? `+${changes[i]}` : `−${-(changes[i] ?? 0)}`,
  })),
  endText: { value: '818', note: 'at 30 November' },
  target: { value: 750, label: 'Target 750', note: 'by 31 March' },
  account: [
    { head: 'Opening', texts: ['988', '1,041', '924', null], strong: false },
    { head: 'Logged', texts: ['+3,478', '+3,791', '+2,574', null], strong: false },
    { head: 'Resolved', texts: ['−3,425', '−3,908', '−2,680', null], strong: false },
    { head: 'Closing', texts: ['1,041', '924', '818', null], strong: true },
  ],
  futureText: 'not yet started',
};

const shares = [81.2, 79.6, 77.9, 76.4, 78.8, 82.5, 84.6];

/** A share by quarter over two years, the seventh quarter in part. */
export const sharePlot: QuartersPlot = {
  shape: 'quarters',
  years: ['2022/23', '2023/24'],
  style: 'percent-1',
  slots: ([1, 2, 3, 4, 1, 2, 3, 4] as const).map((quarter, i) => {
    const share = shares[i];
    return { quarter, months: [3, 3, 3, 3, 3, 3, 2, 0][i] ?? 0, value: share === undefined ? missing('not-yet-due') : final(share), text: share?.toFixed(1) ?? null };
  }),
  target: { value: 85, label: 'Target 85%' },
};

const available = [99.84, 99.77, 99.7, 99.89, 99.82, 99.89, 99.57, 99.84];

/** Availability by month against 99.8 %. */
export const availability: DotsPlot = {
  shape: 'dots',
  axis: oneYear,
  unit: 'Share of supported hours',
  style: 'percent-2',
  values: finals(available),
  texts: available.map((value) => value.toFixed(2)),
  missed: available.map((value) => value < 99.8),
  ghost: { label: '2022/23', values: finals([99.67, 99.43, 99.61, 99.52, 99.74, 99.36, 99.43, 99.54, 99.78, 99.57, 99.66, 99.67]) },
  target: { value: 99.8, label: 'Target 99.8%' },
  quarterRows: [{ head: '', texts: ['99.76%', '99.86%', '99.71%', null], strong: true }],
};

/** Outages of two services. */
export const outages: LanesPlot = {
  shape: 'lanes',
  axis: oneYear,
  asAt: '2023-11-30',
  lanes: [{ key: 'network', label: 'Network' }, { key: 'wifi', label: 'Wi-Fi' }],
  marks: [
    { lane: 0, day: '2023-06-15', hours: 5, severity: 1, text: '5 h', reference: 'O-1', row: 'O-1' },
    { lane: 1, day: '2023-07-27', hours: 0.75, severity: 3, text: '45 min', reference: 'O-2', row: 'O-2' },
    { lane: 1, day: '2023-11-29', hours: 2, severity: 2, text: '2 h', reference: 'O-3', row: 'O-3' },
  ],
};

/** Three projects: late, withheld, and finishing past the timeline. */
export const projects: GanttPlot = {
  shape: 'gantt',
  from: '2022-04-01',
  to: '2025-03-31',
  asAt: '2023-11-30',
  asAtText: '30 Nov 2023',
  rows: [
    {
      reference: 'F1', name: 'Network upgrade', stage: 'Implement', rating: 'amber', slipText: '13 months later', slipped: true, finishText: '15 Dec 2023',
      dates: { start: '2022-04-01', baseline: '2022-11-02', forecast: '2023-12-15', milestones: [{ day: '2023-06-30', done: true, title: 'Core links live' }] },
    },
    { reference: 'F5', name: 'Security plan', stage: 'Implement', rating: 'green', slipText: 'On plan', slipped: false, finishText: '', dates: { withheld: 'Milestones withheld: exempt, Part II (paragraph 3)' } },
    {
      reference: 'F6', name: 'Resources', stage: 'Initiate', rating: 'green', slipText: 'On plan', slipped: false, finishText: '1 Apr 2026',
      dates: { start: '2023-10-02', baseline: '2026-04-01', forecast: '2026-04-01', milestones: [] },
    },
  ],
};
