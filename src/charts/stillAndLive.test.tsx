import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { columns } from './layouts/columns';
import { dots } from './layouts/dots';
import { lines } from './layouts/lines';
import { quarters } from './layouts/quarters';
import { steps } from './layouts/steps';
import type { YearAxis } from '../figures/plot';
import { monthOf, monthsFrom } from '../model/month';
import { final, missing, type Reading } from '../model/reading';
import Live from './Live';
import type { LivePlot, Mark, Scene } from './scene';

const year: YearAxis = { months: monthsFrom(monthOf(2023, 4), monthOf(2024, 3)), done: 8, years: ['2023/24'] };
const twoYears: YearAxis = { months: monthsFrom(monthOf(2022, 4), monthOf(2024, 3)), done: 20, years: ['2022/23', '2023/24'] };
const late = missing('not-supplied');
const ahead = missing('not-yet-due');

/** Readings in order; null is a return that did not come. */
const readings = (values: (number | null)[], slots: number): Reading[] => [
  ...values.map((value) => (value === null ? late : final(value))),
  ...Array.from({ length: slots - values.length }, () => ahead),
];
const rows = (count: number): string[] => Array.from({ length: count }, (_, index) => `row ${index}`);
const words = (count: number): null[] => Array.from({ length: count }, () => null);

const stevenage = [590, 664, 680, 686, 650, 778, 730, 720];
const eastHerts = [474, 532, 538, 551, 521, 605, 566, null];
const backlog = [640, 662, 690, 715, 708, 741, 780, 812, null, null, 901, 930, 948, 970, 1041, 1020, 980, 924, 871, 818];
const closing = [1010, 1035, 1041, 1041, 990, 924, 871, 818];
const opening = [988, ...closing];

const scenes: [string, (width: number) => Scene][] = [
  [
    'columns',
    (width) =>
      columns(
        {
          shape: 'columns',
          axis: year,
          unit: 'Calls a month',
          style: 'count',
          stack: [
            { key: 'first', label: 'Stevenage', paint: 'sbc', values: readings(stevenage, 12) },
            { key: 'second', label: 'East Herts', paint: 'ehdc', values: readings(eastHerts, 12) },
          ],
          totals: readings([1064, 1196, 1218, 1237, 1171, 1383, 1296, null], 12),
          totalTexts: words(12),
          ghost: { label: '2022/23', values: readings([1010, 1100, 1090, 1150, 1080, 1228, 1190, 1160, 970, 1310, 1180, 1230], 12) },
          quarterRows: [],
        },
        rows(8),
        { width },
      ),
  ],
  [
    'lines',
    (width) =>
      lines(
        {
          shape: 'lines',
          axis: twoYears,
          unit: 'Open calls',
          style: 'count',
          cut: false,
          series: [
            { key: 'all', label: 'Both', paint: 'both', mark: 'circle', strong: true, values: readings(backlog, 24), endText: '818', everyPoint: false },
          ],
          target: { value: 750, from: 12, to: 24, label: 'Target 750' },
          callouts: [],
        },
        rows(20),
        { width },
      ),
  ],
  [
    'steps',
    (width) =>
      steps(
        {
          shape: 'steps',
          axis: year,
          unit: 'Open calls at month end',
          opening: { value: 988, text: '988 at 1 April' },
          steps: closing.map((value, index) => ({ closing: final(value), change: final(value - (opening[index] ?? 0)), changeText: '' })),
          endText: { value: '818', note: 'at 30 November' },
          target: { value: 750, label: 'Target 750', note: 'by 31 March' },
          account: [],
          futureText: 'not yet started',
        },
        rows(8),
        { width },
      ),
  ],
  [
    'quarters',
    (width) =>
      quarters(
        {
          shape: 'quarters',
          years: ['2022/23', '2023/24'],
          slots: [81.2, 79.6, 77.9, 76.4, 78.8, 82.5, 84.6, null].map((value, index) => ({
            quarter: ((index % 4) + 1) as 1 | 2 | 3 | 4,
            months: [3, 3, 3, 3, 3, 3, 2, 0][index] ?? 0,
            value: value === null ? ahead : final(value),
            text: null,
          })),
          style: 'percent-1',
          target: { value: 85, label: 'Target 85%' },
        },
        rows(7),
        { width },
      ),
  ],
  [
    'dots',
    (width) =>
      dots(
        {
          shape: 'dots',
          axis: year,
          unit: 'Share of supported hours',
          style: 'percent-2',
          values: readings([99.81, 99.62, 99.85, 99.9, 99.88, 99.79, 99.42, 99.99], 12),
          texts: words(12),
          missed: [false, true, false, false, false, true, true, false],
          target: { value: 99.8, label: 'Target 99.8%' },
          quarterRows: [],
        },
        rows(8),
        { width },
      ),
  ],
];

/** Numbers of a path, rounded to the hundredth of a pixel the layouts keep. */
const pathNumbers = (d: string | null): number[] => (d?.match(/-?[\d.]+/g) ?? []).map(Number);

const barOf = (mark: Mark): number[][] => (mark.kind === 'rect' ? [[mark.x, mark.y, mark.width, mark.height]] : []);
const lineOf = (mark: Mark): number[][] => (mark.kind === 'path' ? [pathNumbers(mark.d)] : []);
const drawnBar = (rect: Element): number[] => ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name)));
const drawnLine = (path: Element): number[] => pathNumbers(path.getAttribute('d'));

/** One order for both, whatever order the renderer drew in. */
const inOrder = (boxes: number[][]): number[] => boxes.toSorted(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax - bx || ay - by).flat();

const worst = (still: number[], live: number[]): number => Math.max(...still.map((value, index) => Math.abs(value - (live[index] ?? Infinity))));

const drawLive = (scene: Scene, live: LivePlot): Element =>
  render(<Live scene={scene} live={live} idPrefix="p" onSlot={() => undefined} />).container;

const cases = scenes.flatMap(([shape, sceneAt]) => [288, 612, 999].map((width) => ({ shape, width, scene: sceneAt(width) })));

describe('still and live', () => {
  it.each(cases)('$shape at $width lie on each other within half a pixel', ({ scene }) => {
    const container = drawLive(scene, scene.live as LivePlot);
    const still = [...inOrder(scene.data.flatMap(barOf)), ...inOrder(scene.data.flatMap(lineOf))];
    const live = [
      ...inOrder([...container.querySelectorAll('.recharts-bar rect')].map(drawnBar)),
      ...inOrder([...container.querySelectorAll('.recharts-line path')].map(drawnLine)),
    ];
    expect(still.length).toBeGreaterThan(4);
    expect(live).toHaveLength(still.length);
    expect(worst(still, live)).toBeLessThan(0.5);
  });
});
