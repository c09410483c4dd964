import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csv } from '../../src/exports/csv';
import { docx } from '../../src/exports/docx/docx';
import { unguarded } from '../../src/exports/formula';
import { packOfOne } from '../../src/exports/pack/assemble';
import { unwatched } from '../../src/exports/pack/job';
import { pptxBytes } from '../../src/exports/pptx/pptx';
import { panelXlsx } from '../../src/exports/xlsx/xlsx';
import type { ClearedFigure } from '../../src/figures/clearance';
import { context } from './figures';
import { dateOf, isPercent, percentOf } from './numberFormat';
import { randomFigure } from './randomFigures';
import { readCsv } from './readCsv';
import { readDocx } from './readDocx';
import { all, parsedXml } from './readOffice';
import { readScreen } from './readScreen';
import { readXlsx, type ReadCell, type ReadSheet } from './readXlsx';

/* One set of figures, whatever they leave in. Each format is read back by itself and held against the screen. */

const checked = { numRuns: 12, endOnFailure: true };
const patience = { timeout: 60_000 };
const headingRow = 4;

/** Rows of a figure's table without its head, and without the headings of groups, which have no cells. */
const dataRows = ({ table }: ClearedFigure) => table.rows.map((row, i) => ({ row, i })).filter(({ row }) => row.kind !== 'group');

const screenOf = (figure: ClearedFigure): string[][] => {
  const [, ...rows] = readScreen(figure.table);
  return dataRows(figure).map(({ i }) => rows[i] ?? []);
};

/** The cells of the CSV, unguarded: as many a row as the screen has. */
const csvOf = (figure: ClearedFigure): string[][] => {
  const [, ...rows] = readCsv(csv(figure, context));
  return dataRows(figure).map(({ i }) => (rows[i] ?? []).slice(0, figure.table.columns.length + 1).map(unguarded));
};

const xlsxOf = (sheet: ReadSheet, figure: ClearedFigure): ReadCell[][] => dataRows(figure).map(({ i }) => sheet.row(headingRow + 1 + i, figure.table.columns.length + 1));

/** A cell of a sheet as a CSV says it: a day by its date, a percentage without its sign. */
const plain = ({ value, format }: ReadCell): string => {
  if (typeof value !== 'number') return value ?? '';
  return format.includes('yyyy') ? dateOf(value) : String(isPercent(format) ? percentOf(value) : value);
};

it('prints in a Word table what the screen prints, with the reason for what is missing', patience, async () => {
  const pixel = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'));
  await fc.assert(
    fc.asyncProperty(randomFigure, async (figure) => {
      const report = readDocx(await docx(packOfOne(figure, context), unwatched, () => Promise.resolve({ png: pixel, width: 658, height: 400 })));
      expect(report.tables).toContainEqual(readScreen(figure.table));
    }),
    checked,
  );
});

/** Numbers of the series of a chart, by category; a gap is null. */
const cachesOf = (chartXml: string): (number | null)[][] =>
  all(parsedXml(chartXml), 'c:numCache').map((cache) => {
    const points = new Map(all(cache, 'c:pt').map((point) => [Number(point.getAttribute('idx')), Number(all(point, 'c:v')[0]?.textContent)]));
    return Array.from({ length: Number(all(cache, 'c:ptCount')[0]?.getAttribute('val')) }, (_, i) => points.get(i) ?? null);
  });

/** Columns of figures on a sheet: three series of twelve months, from a cell on. */
const columnsOf = (sheet: ReadSheet, row: number, column: number) => [0, 1, 2].map((series) => Array.from({ length: 12 }, (_, i) => sheet.cell(row + i, column + series).value));

/** The three series of readings by the CSV; what is missing is null. */
const readingsOf = (figure: ClearedFigure): (number | null)[][] => {
  const rows = csvOf(figure);
  const points = dataRows(figure).map(({ row }, i) => ({ row, cells: rows[i] ?? [] })).filter(({ row }) => row.kind === 'point');
  return [1, 2, 3].map((column) => points.map(({ cells }) => (cells[column] === '' ? null : Number(cells[column]))));
};

/** Row and column of the first cell a chart reads its numbers from. */
const firstCell = (chartXml: string): [number, number] => {
  const [reference] = all(parsedXml(chartXml), 'c:numRef').map((one) => all(one, 'c:f')[0]?.textContent ?? '');
  const [, letter = '', row = ''] = /\$([A-Z])\$(\d+):/.exec(reference ?? '') ?? [];
  return [Number(row) - 1, letter.charCodeAt(0) - 65];
};

it('prints in a sheet what the screen prints, holds what the CSV holds, and draws it from its cells', patience, async () => {
  await fc.assert(
    fc.asyncProperty(randomFigure, async (figure) => {
      const file = readXlsx(await panelXlsx(figure, context));
      const [sheet] = file.sheets;
      const cells = xlsxOf(sheet!, figure);
      const missing = dataRows(figure).map(({ row }) => [false, ...row.cells.map((cell) => cell.missing !== undefined)]);
      expect(cells.map((row) => row.map(({ printed }) => printed))).toEqual(screenOf(figure).map((row, r) => row.map((text, c) => (missing[r]?.[c] ? '' : text))));
      expect(cells.map((row) => row.map(plain))).toEqual(csvOf(figure));
      const chart = file.text('xl/charts/chart1.xml');
      expect(cachesOf(chart)).toEqual(readingsOf(figure));
      expect(columnsOf(sheet!, ...firstCell(chart))).toEqual(readingsOf(figure));
    }),
    checked,
  );
});

it('draws on a slide the numbers of the table, and carries them in its workbook', patience, async () => {
  await fc.assert(
    fc.asyncProperty(randomFigure, async (figure) => {
      const parts = unzipSync(await pptxBytes(packOfOne(figure, context)));
      const readings = readingsOf(figure);
      expect(cachesOf(strFromU8(parts['ppt/charts/chart1.xml']!))).toEqual(readings);
      const [sheet] = readXlsx(parts['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx']!).sheets;
      expect(columnsOf(sheet!, 1, 1)).toEqual(readings);
    }),
    checked,
  );
});
