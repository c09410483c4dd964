import fc from 'fast-check';
import { dateCell, numberCell } from '../../src/figures/cells';
import type { ClearedFigure } from '../../src/figures/clearance';
import { count, signedCount, signedPercent, type NumberStyle } from '../../src/figures/format';
import type { ColumnsPlot } from '../../src/figures/plot';
import type { Cell, Column, Row, Table } from '../../src/figures/table';
import { monthHeader } from '../../src/figures/wording';
import { yearMonths } from '../../src/model/financialYear';
import { dayFromIndex } from '../../src/model/month';
import { final, isHeld, missing, type Reading } from '../../src/model/reading';
import { figureOf } from './figures';

/* Figures nobody drew: readings with noughts and gaps, and a column of every kind beside them. */

const months = yearMonths(2023);

const reading: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(20_000).map((value) => final(value)) },
  { weight: 1, arbitrary: fc.constant(final(0)) },
  { weight: 2, arbitrary: fc.constantFrom(missing('not-supplied'), missing('not-yet-due')) },
);

const year = fc.array(reading, { minLength: months.length, maxLength: months.length });

const absent: Cell = { text: 'Not supplied', missing: 'not-supplied' };

const readingCell = (one: Reading): Cell => (isHeld(one) ? numberCell(one.value, 'count') : absent);

const number = fc.oneof(fc.constant(0), fc.double({ min: -2500, max: 2500, noNaN: true }));

const styled = (style: NumberStyle): fc.Arbitrary<Cell> => number.map((value) => numberCell(value, style));

const words = fc.constantFrom('', '=1+1', '@SUM(A1)', '-2+3', 'A & B <C>', 'say "so"', 'a, b; c', '#N/A', 'Île £5', '−5.2% or so');

/** Columns beside the readings, and what may stand in each. */
const beside: readonly { column: Column; cell: fc.Arbitrary<Cell> }[] = [
  ...(['percent-0', 'percent-1', 'percent-2', 'hours-1', 'decimal-1'] as const).map((style) => ({ column: { key: style, label: `In ${style}`, kind: 'number', style } as const, cell: styled(style) })),
  { column: { key: 'change', label: 'Change', kind: 'number', style: 'percent-1' }, cell: number.map((value) => ({ text: signedPercent(value, 1), value })) },
  { column: { key: 'more', label: 'More', kind: 'number', style: 'count' }, cell: fc.integer({ min: -9999, max: 9999 }).map((value) => ({ text: signedCount(value), value })) },
  { column: { key: 'over', label: 'Over', kind: 'number', style: 'count' }, cell: fc.nat(9999).map((value) => ({ text: `${count(value)} above`, value })) },
  { column: { key: 'due', label: 'Due', kind: 'date' }, cell: fc.integer({ min: 15_000, max: 25_000 }).map((index) => dateCell(dayFromIndex(index))) },
  { column: { key: 'say', label: 'A & B', kind: 'text' }, cell: words.map((text) => ({ text })) },
];

const besideCells = fc.tuple(...beside.map(({ cell }) => fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(absent) })));

const columns: Column[] = [
  { key: 'north', label: 'North & <Mid>', kind: 'number', style: 'count', swatch: 'sbc' },
  { key: 'south', label: 'South', kind: 'number', style: 'count', swatch: 'ehdc' },
  { key: 'before', label: '2022/23', kind: 'number', style: 'count', swatch: 'ghost' },
  ...beside.map(({ column }) => column),
];

const blank: Cell = { text: '' };

const fixed = (kind: Row['kind'], header: string, cells: Cell[]): Row => ({ key: header, header, kind, cells });

/** A figure of columns by month with random readings, whose table holds them and a column of every kind. */
export const randomFigure: fc.Arbitrary<ClearedFigure> = fc
  .record({ north: year, south: year, before: year, others: fc.array(besideCells, { minLength: months.length + 1, maxLength: months.length + 1 }) })
  .map(({ north, south, before, others }) => {
    const cells = (i: number): Cell[] => [north[i], south[i], before[i]].map((one) => (one === undefined ? blank : readingCell(one))).concat(others[i] ?? []);
    const points = months.map((month, i) => fixed('point', monthHeader(month), cells(i)));
    const table: Table = {
      rowLabel: 'Month',
      columns,
      rows: [fixed('group', '=First half', columns.map(() => blank)), ...points.slice(0, 6), fixed('total', 'Part', cells(months.length)), ...points.slice(6)],
    };
    const plot: ColumnsPlot = {
      shape: 'columns',
      axis: { months, done: months.length, years: ['2023/24'] },
      unit: 'Calls a month',
      style: 'count',
      stack: [
        { key: 'north', label: 'North & <Mid>', paint: 'sbc', values: north },
        { key: 'south', label: 'South', paint: 'ehdc', values: south },
      ],
      totals: months.map(() => missing('not-supplied')),
      totalTexts: months.map(() => null),
      ghost: { label: '2022/23', values: before },
      quarterRows: [],
    };
    return { ...figureOf('2.1', 'public'), table, plot };
  });
