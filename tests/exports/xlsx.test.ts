import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { chartOf } from '../../src/exports/chartData';
import { unwatched, type Job } from '../../src/exports/pack/job';
import { packXlsx, panelXlsx } from '../../src/exports/xlsx/xlsx';
import type { ClearedFigure } from '../../src/figures/clearance';
import type { Table } from '../../src/figures/table';
import { context, figureOf, figuresFor } from './figures';
import { hasLibreOffice, pagesInLibreOffice } from './libreOffice';
import { packOf } from './packs';
import { all, missingTargets, parsedXml, untypedParts } from './readOffice';
import { readXlsx, type ReadXlsx } from './readXlsx';

/** Row of the headings of a panel's table; its first row is the next. */
const headingRow = 4;

const bytesOf = (figure: ClearedFigure) => panelXlsx(figure, context);
const fileOf = async (figure: ClearedFigure): Promise<ReadXlsx> => readXlsx(await bytesOf(figure));
const packFile = async (change = {}): Promise<ReadXlsx> => readXlsx(await packXlsx(packOf(change), unwatched));

const backlog = await fileOf(figureOf('1.3', 'public'));
const [sheet] = backlog.sheets as [ReadXlsx['sheets'][number]];
const members = figuresFor('members');
const every = await Promise.all(
  members.map(async (figure) => {
    const bytes = await bytesOf(figure);
    return [figure.ref, figure, readXlsx(bytes), bytes] as const;
  }),
);
const pack = packOf();
const file = await packFile();

const valuesOf = (row: number, columns: number, from = 0) => sheet.row(row, columns, from).map(({ value }) => value);
/** Numbers of one column of the chart's figures, gaps left out. */
const heldIn = (column: number) => Array.from({ length: 24 }, (_, i) => sheet.cell(53 + i, column).value).filter((value) => value !== null);
const printedOf = (row: number, columns: number) => sheet.row(row, columns).map(({ printed }) => printed);

describe('the backlog as a sheet', () => {
  it('says its finding, its measure and how it is marked', () => {
    expect([0, 1, 2].map((row) => sheet.cell(row, 0).value)).toEqual([
      'The backlog has fallen every month since May and is now 68 above target',
      'Open calls at month end, by council, April 2022 to November 2023',
      'Part I: public · Demonstration data: invented figures, which describe no council',
    ]);
  });

  it('has the headings of the screen and what every file says of a row', () => {
    expect(valuesOf(headingRow, 10)).toEqual(['Month end', 'Stevenage', 'East Herts', 'Both', 'Change', 'Target', 'Against target', 'Missing values', 'Kind of row', 'Marking']);
  });

  it('has the last month as numbers that read as on the screen', () => {
    expect(valuesOf(26, 10)).toEqual(['Nov 2023', 461, 357, 818, -53, 750, 68, null, 'Figure', 'Part I']);
    expect(printedOf(26, 7)).toEqual(['Nov 2023', '461', '357', '818', '−53', '750', '68 above']);
  });

  it('keeps its head in sight, and repeats it on every page', () => {
    const [pane] = all(backlog.xml(sheet.path), 'pane');
    expect([pane?.getAttribute('ySplit'), pane?.getAttribute('topLeftCell'), pane?.getAttribute('state')]).toEqual(['5', 'A6', 'frozen']);
    const [titles] = all(backlog.xml('xl/workbook.xml'), 'definedName');
    expect([titles?.getAttribute('name'), titles?.textContent]).toEqual(['_xlnm.Print_Titles', "'1.3 Backlog by month'!$5:$5"]);
  });

  it('is a table that can be filtered, with the same headings', () => {
    const table = backlog.xml('xl/tables/table1.xml');
    expect(table.documentElement?.getAttribute('ref')).toBe('A5:J27');
    expect(all(table, 'tableColumn').map((one) => one.getAttribute('name'))).toEqual(valuesOf(headingRow, 10));
  });

  it('prints on A4 across, as wide as the page, with marking, source and number', () => {
    const page = backlog.xml(sheet.path);
    const [setup] = all(page, 'pageSetup');
    expect(['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'].map((name) => setup?.getAttribute(name))).toEqual(['9', 'landscape', '1', '0']);
    expect(all(page, 'oddHeader')[0]?.textContent).toBe('&LPart I: public · 1.3 Backlog by month');
    expect(all(page, 'oddFooter')[0]?.textContent).toBe('&LShared ICT Service performance dashboard · Demonstration data: invented figures, which describe no council&RPage &P');
  });

  it.each([
    ['Finding', 'The backlog has fallen every month since May and is now 68 above target'],
    ['Source', 'service desk system'],
    ['Definition version', '1'],
    ['Marking', 'Part I: public'],
    ['As at', '30 Nov 2023'],
    ['Produced on', '4 Dec 2023'],
  ])('says beneath: %s', (label, printed) => {
    const rows = Array.from({ length: 110 }, (_, row) => printedOf(row, 2));
    expect(rows).toContainEqual([label, printed]);
  });

  it('says in its properties what it is, and names no person and no other moment', () => {
    const core = backlog.xml('docProps/core.xml');
    expect(['dc:title', 'dc:language', 'dcterms:created', 'dcterms:modified'].map((name) => all(core, name)[0]?.textContent)).toEqual([
      '1.3 Backlog by month: The backlog has fallen every month since May and is now 68 above target',
      'en-GB',
      '2023-12-04T00:00:00Z',
      '2023-12-04T00:00:00Z',
    ]);
    expect(all(core, 'dc:creator')).toEqual([]);
  });
});

describe('its chart', () => {
  const chart = backlog.xml('xl/charts/chart1.xml');

  it('reads its figures from the sheet: what it has kept of them is in those cells', () => {
    const references = all(chart, 'c:numRef').map((one) => [all(one, 'c:f')[0]?.textContent, all(one, 'c:v').map(({ textContent }) => Number(textContent))]);
    expect(references).toEqual(
      [1, 2, 3, 4].map((column, i) => [`'1.3 Backlog by month'!$${'BCDE'.charAt(i)}$54:$${'BCDE'.charAt(i)}$77`, heldIn(column)]),
    );
  });

  it('stands beneath a table that leaves it no room beside it on a page across', () => {
    const [from] = all(backlog.xml('xl/drawings/drawing1.xml'), 'xdr:from');
    expect(['xdr:col', 'xdr:row'].map((name) => all(from!, name)[0]?.textContent)).toEqual(['0', '28']);
    const widths = all(backlog.xml(sheet.path), 'col').map((one) => Number(one.getAttribute('width')));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(165);
  });

  it('says in words what it shows', () => {
    const [properties] = all(backlog.xml('xl/drawings/drawing1.xml'), 'xdr:cNvPr');
    expect(properties?.getAttribute('descr')).toMatch(/^The backlog has fallen every month since May and is now 68 above target\./);
    expect(properties?.getAttribute('title')).toBe('1.3 Backlog by month');
  });

  it('draws the councils in their colours, of the theme it carries', () => {
    const theme = backlog.xml('xl/theme/theme1.xml');
    expect(['a:accent1', 'a:accent2'].map((name) => all(all(theme, name)[0]!, 'a:srgbClr')[0]?.getAttribute('val'))).toEqual(['12436D', '28A197']);
  });
});

const hostile: Table = {
  rowLabel: '=A1',
  columns: [{ key: 'a', label: '+B2', kind: 'text' }, { key: 'b', label: 'When', kind: 'date' }, { key: 'c', label: 'How many', kind: 'number', style: 'count' }],
  rows: [
    { key: '1', header: '=1+1', kind: 'point', cells: [{ text: '@SUM(A1) & <b>' }, { text: '26 Mar 2023', day: '2023-03-26' }, { text: '0', value: 0 }] },
    { key: '2', header: '#N/A', kind: 'point', cells: [{ text: '' }, { text: '1 Jul 2023', day: '2023-07-01' }, { text: 'Not supplied', missing: 'not-supplied' }] },
  ],
};

describe('cells', () => {
  const written = fileOf({ ...figureOf('2.5', 'public'), table: hostile });

  it('of text are text, whatever they look like, and stay so when they are edited', async () => {
    const [one] = (await written).sheets;
    expect(one?.cell(5, 0)).toEqual({ kind: 'text', value: '=1+1', format: '@', printed: '=1+1' });
    expect(one?.cell(5, 1)).toMatchObject({ kind: 'text', value: '@SUM(A1) & <b>', format: '@' });
    expect(one?.cell(6, 0)).toMatchObject({ kind: 'text', value: '#N/A' });
    expect((await written).everything).not.toMatch(/<f[ >]/);
  });

  it('of dates are dates, the same day in summer', async () => {
    const [one] = (await written).sheets;
    // Days since 30 December 1899, by a calendar.
    expect([one?.cell(5, 2).value, one?.cell(6, 2).value]).toEqual([45011, 45108]);
    expect([one?.cell(5, 2).printed, one?.cell(6, 2).printed]).toEqual(['26 Mar 2023', '1 Jul 2023']);
  });

  it('keep nought, and are empty where a value is missing, with the reason beside', async () => {
    const [one] = (await written).sheets;
    expect(one?.cell(5, 3)).toMatchObject({ kind: 'number', value: 0, printed: '0' });
    expect(one?.cell(6, 3).kind).toBe('empty');
    expect(one?.cell(6, 4).value).toBe('How many: Not supplied');
  });

  it('are the same to another reader', async () => {
    const bytes = await bytesOf({ ...figureOf('2.5', 'public'), table: hostile });
    const [read] = await readExcelFile(Buffer.from(bytes));
    expect(read?.data[5]?.slice(0, 4)).toEqual(['=1+1', '@SUM(A1) & <b>', new Date('2023-03-26T00:00:00Z'), 0]);
    expect(read?.data[6]?.slice(2, 5)).toEqual([new Date('2023-07-01T00:00:00Z'), null, 'How many: Not supplied']);
  });
});

describe.each(every)('the file of %s', (_ref, figure, written, bytes) => {
  it('is well formed, and holds what it names', () => {
    expect(written.xmlNames.map((name) => parsedXml(written.text(name)).documentElement).filter((root) => root === null)).toEqual([]);
    expect(missingTargets(written)).toEqual([]);
    expect(untypedParts(written)).toEqual([]);
    expect(written.everything).not.toMatch(/en-US|\bNaN\b|\bundefined\b|\[object Object\]/);
  });

  it('has a chart exactly where the plot has one', () => {
    expect(written.names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(chartOf(figure) === undefined ? 0 : 1);
  });

  it('says where it is from, when and how it is marked', () => {
    expect(written.everything).toContain('Demonstration data');
    expect(written.everything).toContain(figure.marking.part === 'I' ? 'Part I: public' : `Paragraph ${figure.marking.paragraph} of Part 1 of Schedule 12A`);
    expect(written.everything).toContain('Produced on');
  });

  it('is the same bytes for the same figure, whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    const again = await bytesOf(structuredClone(figure));
    vi.useRealTimers();
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});

describe('a pack', () => {
  const [contents] = file.sheets;

  it('opens with its contents, then has a sheet a panel in order, then the definitions', () => {
    expect(file.sheets.map(({ name }) => name.split(' ')[0])).toEqual(['Contents', ...pack.figures.map(({ ref }) => ref), 'Definitions']);
  });

  it('leads from the contents to every sheet', () => {
    const links = all(file.xml(contents!.path), 'hyperlink').map((one) => one.getAttribute('location'));
    expect(links).toEqual(file.sheets.slice(1).map(({ name }) => `'${name}'!A1`));
  });

  it('says on its contents which panels are left out, and why', async () => {
    const short = await packFile({ panels: ['2.1', '9.9'], definitions: false });
    const rows = Array.from({ length: 20 }, (_, row) => short.sheets[0]?.row(row, 4).map(({ value }) => value));
    expect(rows).toContainEqual(['9.9', 'Unknown panel', 'There is no panel 9.9.', 'Left out']);
    expect(short.sheets.map(({ name }) => name)).toEqual(['Contents', '2.1 Calls logged by month']);
  });

  it('gives the meeting, the period and the day it was made', () => {
    const said = Array.from({ length: 9 }, (_, row) => contents?.cell(row, 0).value);
    expect(said).toContain('Meeting: Joint ICT Committee, 12 December 2023');
    expect(said).toContain('Produced on: 4 December 2023');
  });

  it('numbers its pages on from the first', async () => {
    const later = await packFile({ panels: ['2.1'], startPage: 25 });
    const [first, second] = later.sheets.map(({ path }) => all(later.xml(path), 'pageSetup')[0]);
    expect([first, second].map((setup) => [setup?.getAttribute('firstPageNumber'), setup?.getAttribute('useFirstPageNumber')])).toEqual([['25', '1'], [null, null]]);
    expect(new Set(later.sheets.map(({ path }) => all(later.xml(path), 'oddFooter')[0]?.textContent?.slice(-8)))).toEqual(new Set(['RPage &P']));
  });

  it('has names of tables, sheets and parts once each', () => {
    const tables = file.names.filter((name) => name.startsWith('xl/tables/')).map((name) => file.xml(name).documentElement);
    expect(new Set(tables.map((table) => table?.getAttribute('displayName'))).size).toBe(tables.length);
    expect(new Set(tables.map((table) => table?.getAttribute('id'))).size).toBe(tables.length);
    expect(new Set(file.sheets.map(({ name }) => name.toLowerCase())).size).toBe(file.sheets.length);
    expect(missingTargets(file)).toEqual([]);
    expect(untypedParts(file)).toEqual([]);
  });

  it('has each chart on the sheet whose cells it reads', () => {
    const charts = file.names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).map((name) => all(file.xml(name), 'c:f').map(({ textContent }) => textContent?.split('!')[0]));
    const drawn = pack.figures.filter((figure) => chartOf(figure) !== undefined).map(({ ref }) => ref);
    expect(charts.map((sheets) => new Set(sheets).size)).toEqual(drawn.map(() => 1));
    expect(charts.map(([name]) => name?.slice(1).split(' ')[0])).toEqual(drawn);
  });

  it('tells how far it is, and stops when it is cancelled', async () => {
    const done = vi.fn<Job['done']>().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new DOMException('Cancelled', 'AbortError'));
    await expect(packXlsx(packOf({ panels: ['2.1', '2.2', '2.3'] }), { done })).rejects.toThrow('Cancelled');
    expect(done.mock.calls).toEqual([[0, 4], [1, 4]]);
  });
});

describe('exempt words', () => {
  const exempt = new RegExp(canaryWords.join('|'));

  it('stand in a pack for members, so that the search below can find them', async () => {
    expect((await packFile({ part: 2 })).everything).toMatch(exempt);
  });

  it('stand in no part of a Part I file', () => {
    expect(file.everything).not.toMatch(exempt);
    const open = every.filter(([, { marking }]) => marking.part === 'I');
    expect(open.length).toBeGreaterThan(15);
    expect(open.filter(([, , written]) => exempt.test(written.everything)).map(([ref]) => ref)).toEqual([]);
  });
});

it.skipIf(!hasLibreOffice)('opens in LibreOffice, a page or more a sheet (skipped where LibreOffice is not installed)', { timeout: 120_000 }, async () => {
  const short = packOf({ panels: ['2.1', '2.2', '4.2'], definitions: false });
  expect(pagesInLibreOffice(await packXlsx(short, unwatched), 'xlsx')).toBeGreaterThanOrEqual(4);
});
