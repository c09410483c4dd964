import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../chartSeries';
import type { ChartCells } from './chartSeriesXml';
import { chartXml } from './chartXml';

const chart: ChartData = {
  kind: 'stacked-columns',
  categoryLabel: 'Month',
  categories: ['Apr 2023', 'May 2023', 'Jun 2023'],
  unit: 'Calls a month',
  style: 'count',
  series: [
    { name: 'A & B <C>', paint: 'sbc', values: [0, null, 589], as: 'bar' },
    { name: 'Target 750', paint: 'target', values: [750, 750, 750], as: 'line', dashed: true },
  ],
  fromZero: true,
};
const cells: ChartCells = { categories: "'2.1 Calls'!$A$2:$A$4", series: [{ name: "'2.1 Calls'!$B$1", values: "'2.1 Calls'!$B$2:$B$4" }, { name: "'2.1 Calls'!$C$1", values: "'2.1 Calls'!$C$2:$C$4" }] };

const read = (change: Partial<ChartData> = {}) => new DOMParser().parseFromString(chartXml({ ...chart, ...change }, cells), 'text/xml');
const document = read();
const texts = (name: string, root = document) => Array.from(root.getElementsByTagName(name), (one) => one.textContent);
const vals = (name: string, root = document) => Array.from(root.getElementsByTagName(name), (one) => one.getAttribute('val'));
const points = (series: number) => {
  const cache = document.getElementsByTagName('c:numCache')[series]!;
  return Array.from(cache.getElementsByTagName('c:pt'), (one) => [one.getAttribute('idx'), one.textContent]);
};

describe('a native chart', () => {
  it('holds nought as nought and leaves a gap where there is no value', () => {
    expect(points(0)).toEqual([['0', '0'], ['2', '589']]);
    expect(vals('c:dispBlanksAs')).toEqual(['gap']);
  });

  it('reads every series from its cells', () => {
    expect(texts('c:f')).toEqual(["'2.1 Calls'!$B$1", "'2.1 Calls'!$A$2:$A$4", "'2.1 Calls'!$B$2:$B$4", "'2.1 Calls'!$C$1", "'2.1 Calls'!$A$2:$A$4", "'2.1 Calls'!$C$2:$C$4"]);
  });

  it('keeps the name of a council as it is written', () => {
    expect(texts('c:tx')[0]).toContain('A & B <C>');
  });

  it('stacks the columns and lays the target over them as a dashed line', () => {
    expect(vals('c:grouping')).toEqual(['stacked', 'standard']);
    expect(vals('c:overlap')).toEqual(['100']);
    expect(vals('a:prstDash')).toEqual(['dash']);
  });

  it('has the colours of the councils, not those of the program', () => {
    expect(vals('a:srgbClr')).toContain('12436D');
    expect(vals('c:varyColors')).toEqual(['0', '0']);
    expect(document.getElementsByTagName('a:schemeClr')).toHaveLength(0);
  });

  it('begins at nought unless the scale may be cut', () => {
    expect(vals('c:min')).toEqual(['0']);
    expect(vals('c:min', read({ fromZero: false }))).toEqual([]);
  });

  it('is British English', () => {
    expect(vals('c:lang')).toEqual(['en-GB']);
    expect(chartXml(chart, cells)).not.toContain('en-US');
  });
});

it('lays bars from the top, in the order of the rows, with the scale beneath', () => {
  const lying = read({ kind: 'bars', series: [chart.series[0]!] });
  expect(vals('c:barDir', lying)).toEqual(['bar']);
  expect(vals('c:orientation', lying)).toEqual(['maxMin', 'minMax']);
  expect(vals('c:crosses', lying)).toEqual(['autoZero', 'max']);
  expect(lying.getElementsByTagName('c:legend')).toHaveLength(0);
});

it('writes percentages as shares under their own format', () => {
  const share = read({ style: 'percent-1', series: [{ ...chart.series[0]!, values: [84.6, null, 0] }] });
  expect(texts('c:numCache', share)).toEqual(['#,##0.0%;"−"#,##0.0%0.8460']);
});

it('names every third of 24 months', () => {
  const months = Array.from({ length: 24 }, (_, i) => `Month ${i}`);
  expect(vals('c:tickLblSkip', read({ categories: months }))).toEqual(['3']);
});

it('refers to the workbook it carries, where it is on a slide', () => {
  expect(chartXml(chart, cells, 12, 'rId1')).toContain('<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>');
});
