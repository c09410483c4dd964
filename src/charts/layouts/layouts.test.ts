import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionMarksPlot, AgeingPlot, ColumnsPlot, DotsPlot, DumbbellPlot, FixTimesPlot, GanttPlot, LanesPlot, LinesPlot, PortfolioPlot, QuartersPlot, StepsPlot, YearAxis } from '../../figures/plot';
import { yearMonths } from '../../model/financialYear';
import { addMonths, monthOf, type Day } from '../../model/month';
import { final, missing, type Reading } from '../../model/reading';
import { collisions, outside, wordsOutside } from './inScene.fixture';
import { layoutOf, type DrawnPlot } from './layouts';

/*
 * Whatever the figures and the width: no word overlaps another or leaves the drawing, no mark leaves it, and no
 * position is other than a number.
 */

const text = fc.oneof(
  fc.constantFrom('', 'Q1', '1,383', 'Email and Microsoft 365', '2022/23, both councils', '+12.1%', 'Not yet supplied by the service desk'),
  fc.array(fc.constantFrom('backlog', 'of', 'Westminster', 'calls', 'W', '1,000,000'), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
);
const size = fc.oneof(fc.nat({ max: 2000 }), fc.constant(0), fc.constantFrom(1, 2, 999_999, 1_000_000_000), fc.double({ min: 0, max: 100, noNaN: true }));
const reading: Arbitrary<Reading> = fc.oneof(
  { weight: 5, arbitrary: size.map((value) => final(value)) },
  { weight: 1, arbitrary: fc.constantFrom(missing('not-supplied'), missing('not-collected', 'the monitor was not yet in place'), missing('withheld'), missing('not-yet-due')) },
);
const readings = (slots: number): Arbitrary<Reading[]> => fc.array(reading, { maxLength: slots });
const texts = (slots: number): Arbitrary<(string | null)[]> => fc.array(fc.option(text), { maxLength: slots });
const style = fc.constantFrom('count' as const, 'percent-0' as const, 'percent-1' as const, 'percent-2' as const, 'hours' as const, 'decimal-1' as const);
const paint = fc.constantFrom('sbc' as const, 'ehdc' as const, 'cat-3' as const, 'cat-4' as const, 'both' as const);
const severity = fc.constantFrom(1 as const, 2 as const, 3 as const);
const rating = fc.constantFrom('green' as const, 'amber' as const, 'red' as const, 'not-rated' as const);
const optional = <Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });

const axis: Arbitrary<YearAxis> = fc.tuple(fc.boolean(), fc.nat({ max: 24 })).map(([isTwo, done]) =>
  isTwo
    ? { months: [...yearMonths(2022), ...yearMonths(2023)], done, years: ['2022/23', '2023/24'] }
    : { months: yearMonths(2023), done: Math.min(12, done), years: ['2023/24'] },
);
const day: Arbitrary<Day> = fc.tuple(fc.integer({ min: -6, max: 60 }), fc.integer({ min: 1, max: 28 })).map(([later, date]) => `${addMonths(monthOf(2022, 4), later)}-${String(date).padStart(2, '0')}` as Day);
const quarterRow = fc.record({ head: text, texts: texts(4), strong: fc.boolean() });
const series = fc.record({ key: text, label: text, paint, values: readings(24) });
const goal = fc.record({ value: size, label: text });

const plots: Record<DrawnPlot['shape'], Arbitrary<DrawnPlot>> = {
  columns: fc.record<ColumnsPlot>({
    shape: fc.constant('columns'), axis, unit: text, style, stack: fc.array(series, { minLength: 1, maxLength: 4 }), totals: readings(24), totalTexts: texts(24),
    ghost: optional(fc.record({ label: text, values: readings(24) })), quarterRows: fc.array(quarterRow, { maxLength: 3 }),
  }),
  lines: fc.record<LinesPlot>({
    shape: fc.constant('lines'), axis, unit: text, style, cut: fc.boolean(),
    series: fc.array(fc.record({ key: text, label: text, paint, mark: fc.constantFrom('square', 'circle'), strong: fc.boolean(), values: readings(24), endText: text, everyPoint: fc.boolean() }), { maxLength: 4 }),
    target: optional(fc.record({ value: size, from: fc.nat({ max: 11 }), to: fc.integer({ min: 12, max: 24 }), label: text })),
    callouts: fc.array(fc.record({ slot: fc.nat({ max: 11 }), value: size, text }), { maxLength: 3 }),
    normalRange: optional(fc.tuple(size, size, size).map(([a, b, c]) => ({ lower: a, mean: a + b, upper: a + b + c, labels: ['Upper limit 1,472', 'Average 1,168', 'Lower limit 863'] }))),
  }),
  steps: fc.record<StepsPlot>({
    shape: fc.constant('steps'), axis, unit: text, opening: fc.record({ value: size, text }), steps: fc.array(fc.record({ closing: reading, change: reading, changeText: text }), { maxLength: 12 }),
    endText: fc.record({ value: text, note: text }), target: optional(fc.record({ value: size, label: text, note: text })), account: fc.array(quarterRow, { maxLength: 6 }), futureText: text,
  }),
  quarters: fc.record<QuartersPlot>({
    shape: fc.constant('quarters'), years: fc.constant(['2022/23', '2023/24']), style, target: optional(goal),
    slots: fc.array(fc.record({ quarter: fc.constantFrom(1, 2, 3, 4), months: fc.nat({ max: 3 }), value: reading, text: fc.option(text) }), { minLength: 8, maxLength: 8 }),
  }),
  ageing: fc.record<AgeingPlot>({
    shape: fc.constant('ageing'), bands: fc.array(text, { minLength: 1, maxLength: 5 }),
    groups: fc.array(fc.record({ label: text, bars: fc.array(fc.record({ label: text, segments: fc.array(size, { maxLength: 5 }), texts: fc.array(text, { maxLength: 5 }), total: size, totalText: fc.constantFrom('', '988', '1,041'), missing: optional(text) }), { maxLength: 5 }) }), { maxLength: 3 }),
  }),
  dumbbell: fc.record<DumbbellPlot>({
    shape: fc.constant('dumbbell'), style, rows: fc.array(fc.record({ label: text, now: fc.option(size), before: fc.option(size), text }), { maxLength: 12 }), nowLabel: text, beforeLabel: fc.option(text),
  }),
  lanes: fc.record<LanesPlot>({
    shape: fc.constant('lanes'), axis, asAt: day, lanes: fc.array(fc.record({ key: text, label: text }), { minLength: 1, maxLength: 9 }),
    marks: fc.array(fc.record({ lane: fc.nat({ max: 8 }), day, hours: size, severity, text, reference: text, row: fc.constantFrom('row 0', 'row 1', 'row 2') }), { maxLength: 240 }),
  }),
  dots: fc.record<DotsPlot>({
    shape: fc.constant('dots'), axis, unit: text, style, values: readings(24), texts: texts(24), missed: fc.array(fc.boolean(), { maxLength: 24 }),
    ghost: optional(fc.record({ label: text, values: readings(24) })), target: optional(goal), quarterRows: fc.array(quarterRow, { maxLength: 2 }),
  }),
  'fix-times': fc.record<FixTimesPlot>({
    shape: fc.constant('fix-times'), nowLabel: text, beforeLabel: fc.option(text),
    rows: fc
      .record({ median: fc.double({ min: 0, max: 40, noNaN: true }), medianText: text, over: fc.option(fc.double({ min: 0, max: 40, noNaN: true })), p90Text: fc.option(text) })
      .map(({ over, ...range }) => ({ ...range, p90: over === null ? null : range.median + over }))
      .chain((range) => fc.array(fc.record({ label: text, meaning: text, targetText: text, now: fc.constantFrom(range, null), before: fc.constantFrom(range, null), emptyText: text }), { maxLength: 6 })),
  }),
  gantt: fc.record<GanttPlot>({
    shape: fc.constant('gantt'), from: fc.constantFrom('2022-04-01', '2023-04-01'), to: fc.constantFrom('2024-03-31', '2025-03-31', '2029-03-31'), asAt: day, asAtText: text,
    rows: fc.array(
      fc.record({
        reference: text, name: text, stage: text, rating, slipText: text, slipped: fc.boolean(), finishText: text,
        dates: fc.oneof(
          fc.record({ withheld: text }),
          fc.record({ start: day, baseline: day, forecast: day, milestones: fc.array(fc.record({ day, done: fc.boolean(), title: text }), { maxLength: 6 }) }),
        ),
      }),
      { maxLength: 12 },
    ),
  }),
  portfolio: fc.record<PortfolioPlot>({
    shape: fc.constant('portfolio'), requested: fc.record({ count: fc.nat({ max: 4000 }), label: text, note: text }),
    stages: fc.array(fc.record({ stage: fc.constantFrom('Initiate', 'Procure', 'Build', 'Implement', 'Close'), note: text, red: fc.nat({ max: 60 }), amber: fc.nat({ max: 60 }), green: fc.nat({ max: 3000 }) }), { minLength: 1, maxLength: 6 }),
  }),
  'action-marks': fc.record<ActionMarksPlot>({
    shape: fc.constant('action-marks'), groups: fc.array(fc.record({ rating, count: fc.nat({ max: 60 }), label: text }), { maxLength: 5 }), next: fc.array(fc.record({ rating, text, note: text }), { maxLength: 5 }),
  }),
};

const box = fc.record({ width: fc.oneof(fc.integer({ min: 288, max: 1248 }), fc.constantFrom(288, 358, 400, 612, 718, 824, 1248)), compact: fc.boolean() });
const keys = Array.from({ length: 24 }, (_, i) => `row ${i}`);
const table = { rowLabel: '', columns: [], rows: keys.map((key) => ({ key, header: '', kind: 'point' as const, cells: [] })) };

const isNotNumber = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value);

describe.each(Object.entries(plots))('%s, any figures at any width', (_, plot) => {
  it('keeps words apart and everything inside the drawing', () => {
    fc.assert(
      fc.property(plot, box, (drawn, room) => {
        const scene = layoutOf(drawn, table, room);
        expect(JSON.stringify(scene, isNotNumber)).not.toMatch(/not a number|NaN|Infinity/);
        expect(collisions(scene)).toEqual([]);
        expect(wordsOutside(scene)).toEqual([]);
        expect(outside(scene)).toEqual([]);
        expect(scene.width).toBe(room.width);
      }),
      { numRuns: 150 },
    );
  });
});
