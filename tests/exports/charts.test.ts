import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/exports/cellValue';
import { chartOf } from '../../src/exports/chartData';
import type { ClearedFigure } from '../../src/figures/clearance';
import { figuresFor } from './figures';

const members = figuresFor('members');
const charts = members.flatMap((figure) => {
  const chart = chartOf(figure);
  return chart === undefined ? [] : [[figure.ref, figure, chart] as const];
});

const numbersOf = ({ table }: ClearedFigure): number[] => table.rows.flatMap(({ cells }) => cells.flatMap((cell) => numberOf(cell) ?? []));

it('has a chart wherever Office can draw the plot; a table stands for the others', () => {
  expect(charts.map(([ref]) => ref)).toEqual(['1.1', '1.3', '1.6', '2.1', '2.2', '2.3', '2.4', '2.6', '2.7', '3.2', '3.3', '3.4', '4.2']);
});

describe.each(charts)('the chart of %s', (_ref, figure, { categories, series }) => {
  it('has a value or a gap for every category', () => {
    expect(series.map(({ values }) => values.length)).toEqual(series.map(() => categories.length));
    expect(new Set(categories).size).toBe(categories.length);
    expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
  });

  it('says this year in the numbers of the table', () => {
    const known = new Set(numbersOf(figure));
    const current = series.filter(({ dashed, paint }) => dashed !== true && !['ghost-line', 'ink-3', 'step-1', 'step-2'].includes(paint) && figure.ref !== '3.4');
    expect(current.flatMap(({ values }) => values).filter((value) => value !== null && !known.has(value))).toEqual([]);
  });
});
