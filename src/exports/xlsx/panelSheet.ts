import type { ClearedFigure } from '../../figures/clearance';
import type { Cell, Row } from '../../figures/table';
import { altText } from '../altText';
import { numberOf } from '../cellValue';
import { chartOf } from '../chartData';
import type { ChartData } from '../chartSeries';
import type { ExportContext } from '../exportContext';
import { closingCells, closingHeadings, fileCell, fileColumns, type FileColumn } from '../fileTable';
import { demonstrationText, factsOf, markingText } from '../provenance';
import { day, empty, number, text, untouched, type BookCell, type BookSheet, type Look } from './book';
import { heldNumber } from './cellFormat';
import { chartColumns, chartFigures, chartHeight, sheetChart, widthFor } from './chartBlock';
import { columnWidths, rowHeights, withinPage } from './columnWidths';
import { tableHeadings } from './references';

const looks: Partial<Record<Row['kind'], Look>> = { total: 'strong', 'grand-total': 'strong', group: 'group' };

/** A cell of a figure, typed: a date, a number with its printed digits, or words; empty where there is no value. */
export const bookCell = (cell: Cell, { column, second }: FileColumn, look: Look): BookCell => {
  if (cell.missing !== undefined) return { ...empty, look };
  if (cell.day !== undefined) return day(cell.day, look);
  if (second || numberOf(cell) === undefined) return text(cell.text, look);
  const { value, format } = heldNumber(cell, column.style);
  return number(value, format, look);
};

/** Headings and rows of a figure's table. */
const tableRows = ({ table, marking }: ClearedFigure): BookCell[][] => {
  const columns = fileColumns(table);
  const headings = tableHeadings([table.rowLabel, ...columns.map(({ column, second }) => (second ? `${column.label}, note` : column.label)), ...closingHeadings]);
  const isNumber = (i: number): boolean => columns[i - 1]?.second === false && columns[i - 1]?.column.kind === 'number';
  return [
    headings.map((heading, i) => text(heading, isNumber(i) ? 'head-number' : 'head')),
    ...table.rows.map((row) => {
      const look = looks[row.kind] ?? 'body';
      return [text(row.header, look), ...columns.map((column) => bookCell(fileCell(row, column), column, look)), ...closingCells(table, row, marking).map((words) => text(words, look))];
    }),
  ];
};

const aboutRows = (figure: ClearedFigure, context: ExportContext): BookCell[][] => [
  [text('About these figures', 'label')],
  ...factsOf(figure, context).map(({ label, text: words, day: date }) => [text(label, 'label'), date === undefined ? text(words, 'wrapped') : day(date, 'wrapped')]),
];

const headingRow = 4;

/** Column between a table and what stands beside it, in characters. */
const gap = 3;

/** Widest sheet that a chart stands on beside its table, in characters: about a page across at full size. */
const widestBeside = 110;

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Columns with a last empty one, where they are together too narrow for a chart. */
const wideEnough = (widths: readonly number[], { categories }: ChartData): number[] => {
  const free = widthFor(categories.length) - total(widths);
  return free > 0 ? [...widths, free] : [...widths];
};

/** Rows with others beside them, from a column and a row on. */
const beside = (rows: readonly BookCell[][], others: readonly BookCell[][], left: number, top: number): BookCell[][] =>
  Array.from({ length: Math.max(rows.length, top + others.length) }, (_, r) => {
    const own = rows[r] ?? [];
    const other = others[r - top] ?? [];
    return other.length === 0 ? own : [...own, ...Array.from({ length: left - own.length }, (): BookCell => untouched), ...other];
  });

/**
 * A figure as one sheet: finding, measure and marking, the table as the screen has it and what must be known of it;
 * beside them, or beneath the table where the sheet would be too wide to read on paper, the chart over its figures.
 */
export const panelSheet = (figure: ClearedFigure, context: ExportContext, name: string): BookSheet => {
  const { ref, finding, descriptor, marking, demonstration } = figure;
  const table = tableRows(figure);
  const right = (table[0]?.length ?? 1) - 1;
  const bottom = headingRow + table.length - 1;
  const chart = chartOf(figure);
  const figures = chart === undefined ? [] : chartFigures(chart);
  const about = aboutRows(figure, context);
  const head: BookCell[][] = [[text(finding, 'title')], [text(descriptor, 'subtitle')], [text([markingText(marking), ...(demonstration ? [demonstrationText] : [])].join(' · '), 'quiet')], []];
  const own = withinPage(columnWidths([...table, ...about.map(([label]) => (label === undefined ? [] : [label]))]));
  const isBeside = total(own) + gap + total(chartColumns(figures)) <= widestBeside;
  const underneath = chart === undefined || isBeside ? [] : [[], ...Array.from({ length: chartHeight }, (): BookCell[] => []), ...figures];
  const written = [...head, ...table, ...underneath, [], ...about];
  const facts = about.slice(1).map((_, i) => written.length - about.length + 1 + i);
  const merged = [...[0, 1, 2].map((row) => ({ top: row, bottom: row, left: 0, right })), ...facts.map((row) => ({ top: row, bottom: row, left: 1, right }))];
  const place = isBeside ? { top: headingRow, left: right + 2 } : { top: bottom + 2, left: 0 };
  const rows = isBeside ? beside(written, figures, place.left, headingRow + chartHeight) : written;
  const widths = chart === undefined ? own : isBeside ? [...own, gap, ...chartColumns(figures)] : wideEnough([...own, ...chartColumns(figures).slice(own.length)], chart);
  const heights = rowHeights(rows, widths, merged);
  return {
    name,
    rows,
    widths,
    heights,
    merged,
    headingRow,
    table: figure.table.rows.length === 0 ? undefined : { name: `Figures_${ref.replaceAll(/\W/g, '_')}`, top: headingRow, left: 0, bottom, right },
    chart: chart && sheetChart(chart, { sheet: name, ...place, widths, heights, description: altText(figure, context), name: `${ref} ${figure.title}` }),
  };
};
