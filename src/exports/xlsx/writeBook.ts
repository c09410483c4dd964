import { unzipSync } from 'fflate';
import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { dayIndex, type Day } from '../../model/month';
import { guarded } from '../formula';
import { themeXml } from '../pptx/theme';
import { zipped } from '../zip';
import type { Book, BookCell, BookSheet, Range } from './book';
import { defaultFont, looks, numberAlignment } from './looks';
import { quoted, rangeName } from './references';

/*
 * The one place that knows the workbook library. It is asked for cells, tables, drawings and their wiring; what it does
 * not do, or not the same every time, is set right on the parts it wrote: charts, the language, the times of the zip.
 */

/** Serial number of 1 January 1970 in a workbook's calendar, which counts from 1900 and thinks it a leap year. */
const epoch = 25_569;

/** "30 Nov 2023", in English whatever the machine speaks. */
const dayFormat = '[$-809]d mmm yyyy';

/** The most text a cell can hold. */
const longestText = 32_767;

/** A day at midnight by universal time: a local one would be the day before in summer. */
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const styleOf = ({ value, kind, look, format }: BookCell): CellStyle => {
  const style = looks[look];
  if (kind === 'number') return { ...style, numFmt: format ?? '#,##0', alignment: numberAlignment };
  if (kind === 'day') return { ...style, numFmt: dayFormat, alignment: { ...style.alignment, horizontal: 'left' } };
  // As text proper, so that it stays text when someone edits the cell.
  return kind === 'text' && guarded(String(value)) !== value ? { ...style, numFmt: '@' } : style;
};

const contentOf = ({ value, kind }: BookCell): Partial<Cell> => {
  if (kind === 'day') return { value: dayIndex(value as Day) + epoch };
  if (kind !== 'text') return { value };
  const words = String(value).slice(0, longestText);
  // The library takes "#N/A" for an error; runs of text it leaves alone.
  return words.startsWith('#') ? { value: words, richText: [{ text: words }] } : { value: words };
};

const cellOf = (cell: BookCell): Partial<Cell> => ({
  ...contentOf(cell),
  style: styleOf(cell),
  ...(cell.sheet === undefined ? {} : { hyperlink: { target: '', location: `${quoted(cell.sheet)}!A1` } }),
});

const cellsOf = ({ rows }: BookSheet): Map<string, Partial<Cell>> => new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cellOf(cell)] as const)));

const merge = ({ top, left, bottom, right }: Range) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right });

/** In the codes of heads and feet an ampersand stands for itself only when doubled. */
const plain = (words: string): string => words.replaceAll('&', '&&');

const tableOf = ({ table, rows }: BookSheet): WriteSheet['tables'] =>
  table && [
    {
      name: table.name,
      displayName: table.name,
      range: rangeName(table),
      columns: (rows[table.top] ?? []).map(({ value }) => ({ name: String(value) })),
      style: 'TableStyleLight1',
      showRowStripes: false,
    },
  ];

// Only the drawing and its wiring are taken of it; the chart itself is ours.
const chartOf = ({ chart }: BookSheet): WriteSheet['charts'] =>
  chart && [
    {
      type: 'column',
      series: [],
      anchor: { from: { row: chart.place.top, col: chart.place.left }, to: { row: chart.place.bottom, col: chart.place.right } },
      altText: chart.description,
      frameTitle: chart.name,
    },
  ];

const sheetOf = (sheet: BookSheet, { head, foot }: Book): WriteSheet => {
  const tables = tableOf(sheet);
  const charts = chartOf(sheet);
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells: cellsOf(sheet),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    merges: sheet.merged.map(merge),
    freezePane: { rows: sheet.headingRow + 1 },
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.7, header: 0.3, footer: 0.3 } },
    headerFooter: { oddHeader: `&L${plain(head)}`, oddFooter: `&L${plain(foot)}&RPage &P` },
    ...(tables && { tables }),
    ...(charts && { charts }),
  };
};

/** Rows that repeat on every page. Named here, as the library does not quote the names of sheets. */
const repeatedRows = ({ name, headingRow }: BookSheet) => ({ name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${headingRow + 1}:$${headingRow + 1}`, scope: name });

const optionsOf = (book: Book): WriteOptions => ({
  sheets: book.sheets.map((sheet) => sheetOf(sheet, book)),
  namedRanges: book.sheets.filter(({ table }) => table !== undefined).map(repeatedRows),
  defaultFont,
  properties: { title: book.title, subject: book.subject, description: book.description, created: at(book.producedOn), modified: at(book.producedOn) },
});

/** A book without formulas has nothing to be reckoned on opening, nor to be saved on closing. */
const withoutReckoning = (workbook: string): string => workbook.replace(/<calcPr [^>]*\/>/, '');

/** The first sheet's pages are numbered from a number on; those of the other sheets follow. */
const numberedFrom = (sheet: string, startPage: number): string => sheet.replace('<pageSetup ', `<pageSetup firstPageNumber="${startPage}" useFirstPageNumber="1" `);

const inBritishEnglish = (coreProperties: string): string => coreProperties.replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');

const firstSheet = 'xl/worksheets/sheet1.xml';

/** Writes a workbook as an .xlsx file; the same workbook gives the same bytes. */
export const writeBook = async (book: Book): Promise<Uint8Array<ArrayBuffer>> => {
  const written = unzipSync(await writeXlsx(optionsOf(book)));
  const charts = book.sheets.flatMap(({ chart }) => chart ?? []);
  const wordsOf = (path: string): string => new TextDecoder().decode(written[path]);
  return zipped({
    ...written,
    'docProps/core.xml': inBritishEnglish(wordsOf('docProps/core.xml')),
    'xl/workbook.xml': withoutReckoning(wordsOf('xl/workbook.xml')),
    'xl/theme/theme1.xml': themeXml('Paper'),
    [firstSheet]: numberedFrom(wordsOf(firstSheet), book.startPage),
    ...Object.fromEntries(charts.map(({ xml }, i) => [`xl/charts/chart${i + 1}.xml`, xml])),
  });
};

