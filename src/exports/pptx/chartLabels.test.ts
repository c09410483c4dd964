import { expect, it } from 'vitest';
import type { ChartData } from '../chartSeries';
import { chartFrame } from './chartFrame';
import { labelsXml } from './chartLabels';

const chart = (columns: (number | null)[], lastYear: number[]): ChartData => ({
  kind: 'stacked-columns',
  categoryLabel: 'Month',
  categories: ['Jan', 'Feb', 'Mar'],
  unit: 'Calls a month',
  style: 'count',
  series: [
    { name: 'Both', paint: 'both', values: columns, as: 'bar' },
    { name: '2022/23', paint: 'ghost-line', values: lastYear, as: 'line' },
  ],
  fromZero: true,
});

const positionOf = (data: ChartData): string | undefined => /<c:dLblPos val="(\w+)"/.exec(labelsXml(data.series[1]!, data, chartFrame(data, { width: 900, height: 400 })))?.[1];

it.each([
  ['at its end, where no column has come yet', [900, 950, null], [1100, 1150, 1187], 'r'],
  ['above its end, where it is higher than the column', [900, 950, 990], [1100, 1150, 1187], 't'],
  ['not at all, where it would lie on the column', [900, 950, 1300], [1100, 1150, 1187], undefined],
  ['not at all, where the line comes down through it', [900, 950, 990], [1100, 1250, 1187], undefined],
])('numbers last year’s line %s', (_, columns, lastYear, position) => {
  expect(positionOf(chart(columns, lastYear))).toBe(position);
});
