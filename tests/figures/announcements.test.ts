import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawn, layoutOf, layouts } from '../../src/charts/layouts/layouts';
import type { Figure } from '../../src/figures/figure';
import { count } from '../../src/figures/format';
import { readingLine, readingPartText, readingText } from '../../src/figures/readingLine';
import type { Selection } from '../../src/figures/selection';
import { spoken } from '../../src/figures/spoken';
import type { Cell, Row } from '../../src/figures/table';
import { readScreen } from '../exports/readScreen';
import { answersFor, demonstrationAnswers } from './demonstration';
import { panels } from './panels';

/* What a chart announces, point by point, held against its table as the screen prints it: every shape, random data. */

const { periods, councils } = demonstrationAnswers()['reporting-periods'].data;

const selection: fc.Arbitrary<Selection> = fc.record({
  period: fc.constantFrom(...periods),
  council: fc.constantFrom('both', ...councils.map(({ code }) => code)),
  compare: fc.constantFrom('last-year', 'previous', 'none'),
  audience: fc.constantFrom('public', 'members'),
});

const text: fc.Arbitrary<Cell> = fc.oneof(
  fc.nat(99_999).map((value) => ({ text: count(value) })),
  fc.nat(999).map((value) => ({ text: `−${value / 10}%` })),
  fc.nat(9999).map((value) => ({ text: `${Math.floor(value / 60)} h ${value % 60} min` })),
  fc.constantFrom<Cell>({ text: '' }, { text: 'Not supplied', missing: 'not-supplied' }, { text: '+4' }, { text: '30 Nov 2023' }, { text: '£2.3m' }),
);

/** A figure whose cells are not what its data gave. */
const disturbed = ({ table, ...figure }: Figure, cells: readonly Cell[]): Figure => ({
  ...figure,
  table: { ...table, rows: table.rows.map((row, r): Row => ({ ...row, cells: row.cells.map((cell, c) => (cell.missing === 'withheld' ? cell : cells[(r * 7 + c) % cells.length]!)) })) },
});

/** What a reader of the screen finds in each row, and a listener must hear: every cell but those of quiet columns. */
const seenIn = ({ table: { columns, rows, ...table } }: Figure): Map<string, string[]> => {
  const [, ...printed] = readScreen({ ...table, columns, rows });
  return new Map(rows.map(({ key, cells }, r) => [key, columns.flatMap(({ quiet }, c) => (quiet === true || cells[c]?.text === '' ? [] : [printed[r]?.[c + 1] ?? '']))]));
};

const shapes = Object.keys(layouts);

const figuresOf = (shape: string, chosen: Selection): Figure[] =>
  panels.map((panel) => panel.build(answersFor(chosen), chosen)).filter((figure) => figure.plot.shape === shape && figure.nothing === undefined);

const rowsDrawn = ({ plot, table }: Figure): string[] => (isDrawn(plot) ? layoutOf(plot, table, { width: 700 }).points.map(({ row }) => row) : []);

describe.each(shapes)('the announcements of %s', (shape) => {
  it('say every cell of the point’s row as the table prints it', { timeout: 60_000 }, () => {
    let heard = 0;
    fc.assert(
      fc.property(selection, fc.array(text, { minLength: 5, maxLength: 40 }), (chosen, cells) => {
        for (const figure of figuresOf(shape, chosen).map((one) => disturbed(one, cells))) {
          const seen = seenIn(figure);
          for (const row of rowsDrawn(figure)) {
            const said = spoken(readingText(readingLine(figure.table, row)!));
            const unheard = seen.get(row)!.filter((cell) => !said.includes(spoken(cell))).map((cell) => `${cell} in “${said}”`);
            heard += 1;
            expect(unheard).toEqual([]);
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(heard).toBeGreaterThan(25);
  });

  it('reach every point row of the table, and no other', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        for (const figure of figuresOf(shape, chosen)) {
          const points = new Set(figure.table.rows.filter(({ kind }) => kind === 'point').map(({ key }) => key));
          expect(rowsDrawn(figure).filter((row) => !points.has(row))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });
});

it('say one series alone as its column’s cell', () => {
  fc.assert(
    fc.property(selection, (chosen) => {
      for (const { table } of panels.map((panel) => panel.build(answersFor(chosen), chosen)))
        for (const { key, cells } of table.rows)
          for (const [i, column] of table.columns.entries()) {
            const [part] = readingLine(table, key, column.key)?.parts ?? [];
            expect(part?.text.startsWith(cells[i]?.text ?? '') ?? cells[i]?.text === '').toBe(true);
            expect(part === undefined ? '' : readingPartText(part)).toContain(part?.text ?? '');
          }
    }),
    { numRuns: 10 },
  );
});
