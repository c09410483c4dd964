import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { altText } from '../../src/exports/altText';
import { chartOf } from '../../src/exports/chartData';
import type { ChartSeries } from '../../src/exports/chartSeries';
import { officeValue } from '../../src/exports/fraction';
import type { Job } from '../../src/exports/pack/job';
import { pptxBytes, pptxOfPanel } from '../../src/exports/pptx/pptx';
import { clear, type ClearedFigure } from '../../src/figures/clearance';
import { drawn, oneCouncilLate, selection } from '../../src/figures/fixtures/drawn.fixture';
import { helpdeskPanels } from '../../src/figures/helpdesk/panels';
import type { Cell, Row } from '../../src/figures/table';
import { context, figureOf } from './figures';
import { hasLibreOffice, pagesInLibreOffice } from './libreOffice';
import { hasValidator, officeFaults } from './officeFaults';
import { everyRef, packOf } from './packs';
import { all, missingTargets, parsedXml, untypedParts } from './readOffice';
import { readPptx } from './readPptx';
import { readXlsx } from './readXlsx';

const pack = packOf({ panels: [...everyRef, '9.9'], startPage: 25 });
const bytes = await pptxBytes(pack);
const file = readPptx(bytes);
const memberBytes = await pptxBytes(packOf({ part: 2 }));
const memberFile = readPptx(memberBytes);

const slideOf = (start: string) => file.slides.find(({ title }) => title.startsWith(start))!;

describe('the package', () => {
  it.each(file.xmlNames)('holds %s as well-formed XML', (name) => {
    expect(parsedXml(file.text(name)).documentElement).not.toBeNull();
  });

  it('holds what it names, and names what it holds', () => {
    expect(missingTargets(file)).toEqual([]);
    expect(untypedParts(file)).toEqual([]);
    expect(file.names[0]).toBe('[Content_Types].xml');
  });

  it('lists each slide, layout, chart and note once', () => {
    const listed = all(file.xml('ppt/presentation.xml'), 'p:sldId').map((slide) => slide.getAttribute('r:id'));
    expect(new Set(listed).size).toBe(file.slides.length);
    expect(file.names.filter((name) => name.startsWith('ppt/slideMasters/slideMaster'))).toHaveLength(1);
    expect(new Set(file.names).size).toBe(file.names.length);
  });

  it('is British English throughout', () => {
    expect(file.everyByte).toContain('lang="en-GB"');
    expect(file.everyByte).not.toContain('en-US');
  });

  it('says in its properties what it is, and names no person and no moment', () => {
    const properties = file.xml('docProps/core.xml');
    const said = ['dc:title', 'dc:subject', 'dc:description', 'dcterms:created', 'dcterms:modified'].map((name) => all(properties, name)[0]?.textContent);
    expect(said).toEqual([
      'Shared ICT Service performance dashboard',
      'Shared ICT Service performance dashboard',
      'Part I: public. April to November 2023. Demonstration data: invented figures, which describe no council',
      '2023-12-04T00:00:00Z',
      '2023-12-04T00:00:00Z',
    ]);
    expect(file.everyByte).not.toMatch(/dc:creator|lastModifiedBy/);
  });
});

describe('by the Open XML SDK', () => {
  const reason = hasValidator ? '' : ' (not run: the validator has no program for this machine)';

  it.skipIf(!hasValidator)(`a Part I pack has no fault${reason}`, { timeout: 60_000 }, async () => {
    expect(await officeFaults(bytes, 'pptx')).toEqual([]);
  });

  it.skipIf(!hasValidator)(`a pack for members has no fault${reason}`, { timeout: 60_000 }, async () => {
    expect(await officeFaults(memberBytes, 'pptx')).toEqual([]);
  });

  it.skipIf(!hasValidator)(`the workbook of a chart has no fault${reason}`, { timeout: 60_000 }, async () => {
    expect(await officeFaults(slideOf('The backlog has fallen').chart!.workbook, 'xlsx')).toEqual([]);
  });

  it.skipIf(!hasValidator)(`a file that is wrong would be found out${reason}`, { timeout: 60_000 }, async () => {
    const parts = unzipSync(bytes);
    const wrong = strFromU8(parts['ppt/slides/slide1.xml']!).replace('<p:cSld>', '<p:cSld><p:timing/>');
    expect(await officeFaults(zipSync({ ...parts, 'ppt/slides/slide1.xml': strToU8(wrong) }), 'pptx')).not.toEqual([]);
  });
});

describe('the slides', () => {
  it('open with the cover and end with the definitions and what was left out', () => {
    const titles = file.slides.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['Shared ICT Service performance dashboard', 'The backlog is falling while calls rise, but one network failure put availability below target']);
    expect(titles.at(-1)).toBe('Left out of this pack');
    expect(titles.at(-2)).toMatch(/^What the measures mean, (\d) of \1$/);
  });

  it.each([
    ['after the cover where it was not chosen', ['1.3', '2.5'], ['1', '1.3', '2.5']],
    ['where it stands among the chosen, and once', ['1.3', '1', '2.5'], ['1.3', '1', '2.5']],
  ])('have the scorecard as a table %s', async (_, panels, refs) => {
    const chosen = packOf({ panels, tables: false, definitions: false });
    const { slides } = readPptx(await pptxBytes(chosen));
    const rows = slides[0]!.tables.slice(1).flatMap((table) => table.slice(1));
    expect(rows.map(([ref]) => ref)).toEqual(refs);
    const summary = slides.filter(({ title }) => title === chosen.summary!.finding);
    expect(summary.map(({ tables }) => tables[0]![0])).toEqual([['Measure', 'Value', 'Rating', 'Why', 'Change on the quarter before', 'Change on last year']]);
    expect(summary[0]!.tables[0]).toHaveLength(1 + chosen.summary!.table.rows.length);
    expect(slides.indexOf(summary[0]!)).toBe(1 + refs.indexOf('1'));
  });

  it('show each panel in the pack’s order under its finding', () => {
    const titles = file.slides.map(({ title }) => title);
    const places = pack.figures.map(({ ref, finding }) => titles.findIndex((title) => title === finding || title === `${finding} (${ref})`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('have a title each, no two the same', () => {
    const titles = file.slides.map(({ title }) => title);
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Calls in Quarter 3 to date are 3% above last year and have stayed above it since May (1.1)');
    expect(titles).toContain('Calls in Quarter 3 to date are 3% above last year and have stayed above it since May (2.1)');
  });

  it('number their shapes so that no id is given twice', () => {
    expect(file.slides.filter(({ ids }) => new Set(ids).size !== ids.length)).toEqual([]);
  });

  it('carry the marking, the report, that the figures are invented and the number from the page asked for', () => {
    expect(new Set(file.slides.map(({ placeholders }) => placeholders['ftr11']))).toEqual(
      new Set(['Part I: public     Shared ICT Service performance dashboard, April to November 2023     Demonstration data']),
    );
    expect(file.slides.map(({ placeholders }) => placeholders['sldNum12'])).toEqual(file.slides.map((_, i) => String(25 + i)));
    expect(file.text('ppt/presentation.xml')).toContain('firstSlideNum="25"');
  });

  it('describe every chart, drawing and table in words', () => {
    const described = file.slides.flatMap((slide) => slide.described);
    expect(described.length).toBeGreaterThan(40);
    expect(described.filter(({ description }) => description === '')).toEqual([]);
    const backlog = pack.figures.find(({ ref }) => ref === '1.3')!;
    expect(slideOf('The backlog has fallen').described).toEqual([{ name: 'Chart: Backlog by month', description: altText(backlog, pack.context) }]);
  });

  it('say the account of a figure off target, its source and its definition’s version', () => {
    const { placeholders } = slideOf('The backlog has fallen');
    expect(placeholders['body13']).toBe(
      'Why amber: 68 above the target of 750 for March. Laptop replacement added about 90 calls in September.|Action: Saturday clearance sessions in January. Service Desk Manager, by 31 January 2024',
    );
    expect(placeholders['body14']).toBe('Source: service desk system, as at 30 November 2023. Definition version 1. Produced on 4 December 2023.');
  });

  it('say what was left out, and why', () => {
    expect(slideOf('Left out of this pack').tables).toEqual([[['Panel', 'Title', 'Why'], ['9.9', 'Unknown panel', 'There is no panel 9.9.']]]);
  });

  it('list on the cover where each panel begins', () => {
    const rows = slideOf('Shared ICT Service').tables.slice(1).flatMap((table) => table.slice(1));
    expect(rows.map(([ref]) => ref)).toEqual(pack.figures.map(({ ref }) => ref));
    expect(rows.slice(0, 3)).toEqual([['1', 'Summary of measures', '26'], ['1.1', 'Calls logged by month', '27'], ['1.2', 'Measures off target', '29']]);
  });

  it('have no table after a chart, no definitions and no notes where none were asked for', async () => {
    const short = readPptx(await pptxBytes(packOf({ panels: ['1.3', '2.1'], tables: false, definitions: false, notes: false })));
    expect(short.slides).toHaveLength(4);
    expect(short.names.filter((name) => /notes/i.test(name))).toEqual([]);
  });
});

const cellText = ({ text, secondary, rating }: Cell): string => `${rating === undefined || rating === 'complete' ? '' : '? '}${secondary === undefined ? text : `${text}|${secondary}`}`;
const nameText = ({ header, marking }: Row): string => (marking?.part === 'II' ? `${header}|Part II, paragraph ${marking.paragraph}` : header);
const rowText = (row: Row): string[] => [nameText(row), ...row.cells.map(cellText)];
const withoutSigns = (rows: string[][]): string[][] => rows.map((row) => row.map((text) => text.replace(/^[●▲■○] /, '? ')));

describe('tables', () => {
  it('head their columns and their rows', () => {
    const properties = file.slides.flatMap(({ tableElements }) => tableElements).map((table) => all(table, 'a:tblPr')[0]!);
    expect(properties.length).toBeGreaterThan(20);
    expect(new Set(properties.map((one) => `${one.getAttribute('firstRow')}${one.getAttribute('firstCol')}`))).toEqual(new Set(['11']));
  });

  it.each([
    ['1', 'The backlog is falling while calls rise'],
    ['2.2', 'Table: Reasons for calls'],
    ['2.4', 'Table: Resolved within target'],
    ['2.5', '950 laptops are in use'],
    ['5.3', 'Actions now take 11 weeks'],
  ])('have the words and numbers of the screen: %s', (ref, title) => {
    const { table } = pack.figures.find((figure) => figure.ref === ref)!;
    const slide = slideOf(title);
    expect(withoutSigns(slide.tables[0]!)).toEqual([[table.rowLabel, ...table.columns.map(({ label }) => label)], ...table.rows.map(rowText)]);
  });

  it('go on over further slides, headed on each, and say so on the first', () => {
    const { title, table } = pack.figures.find(({ ref }) => ref === '4.3')!;
    const further = file.slides.filter((slide) => slide.title.startsWith(`Table: ${title}, `));
    const slides = [slideOf('Eight projects are red'), ...further];
    expect(further.map((slide) => slide.title)).toEqual(further.map((_, i) => `Table: ${title}, ${i + 2} of ${slides.length}`));
    expect(new Set(slides.map(({ tables }) => tables[0]![0]!.join()))).toEqual(new Set([[table.rowLabel, ...table.columns.map(({ label }) => label)].join()]));
    expect(slides[0]!.placeholders['body14']).toMatch(/^The first \d+ of 62 projects; the table goes on over the next \d slides\./);
  });

  it.each(pack.figures.filter(({ nothing, plot }) => nothing === undefined && plot.shape !== 'words').map((figure) => [figure.ref, figure] as const))('leave out no row of %s', (_, { ref, finding, title, table }) => {
    const own = file.slides.filter((slide) => [finding, `${finding} (${ref})`].includes(slide.title) || slide.title.startsWith(`Table: ${title}`));
    const names = withoutSigns(own.flatMap(({ tables }) => tables.flat())).map(([name]) => name);
    expect(table.rows.map((row) => nameText(row).replaceAll('\u00a0', ' ')).filter((name) => !names.some((one) => one === name || one === `? ${name}`))).toEqual([]);
  });
});

describe('speaker notes', () => {
  it('give the account, what changed last and the definition', () => {
    const { notes } = slideOf('The backlog has fallen');
    expect(notes).toContain('Rating: Amber: 68 above the target of 750 for March');
    expect(notes).toContain('Action: Saturday clearance sessions in January. Service Desk Manager, by 31 January 2024');
    expect(notes).toContain('Latest figures, Nov 2023: Stevenage 461; East Herts 357; Both 818; Change −53; Target 750; Against target 68 above');
    expect(notes).toContain('Note: Quarter 3 covers two of its three months');
    expect(notes.find((note) => note.startsWith('Definition: '))).toMatch(/^Definition: Calls open at/);
  });

  it('stand on every panel’s first slide, with a master that has a theme of its own', () => {
    expect(file.slides.filter(({ notes }) => notes.length > 0)).toHaveLength(pack.figures.length);
    expect(file.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml');
    expect(file.text('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('../theme/theme1.xml');
  });
});

/** The backlog of the drawings, worked out by hand from the net change of each month: 612 open on 1 April 2022. */
const drawnBacklog = [639, 661, 693, 716, 709, 751, 799, 848, 885, 932, 959, 988, 1009, 1052, 1041, 1016, 969, 924, 871, 818];
const untold = [null, null, null, null];

const panelFile = async (figure: ClearedFigure) => readPptx(new Uint8Array(await (await pptxOfPanel(figure, context)).arrayBuffer()));

const backlogOf = (answers: typeof drawn) => clear(helpdeskPanels.backlogSteps.build(answers as Parameters<typeof helpdeskPanels.backlogSteps.build>[0], selection()), 'public');

describe('charts', () => {
  it('leave gaps as gaps and bridge none', () => {
    const charts = file.slides.flatMap(({ chart }) => (chart === undefined ? [] : [file.text(chart.path)]));
    expect(charts).toHaveLength(pack.figures.filter((figure) => chartOf(figure) !== undefined).length);
    expect(charts.filter((chart) => !chart.includes('<c:dispBlanksAs val="gap"/>'))).toEqual([]);
  });

  it.each(pack.figures.flatMap((figure) => (chartOf(figure) === undefined ? [] : [[figure.ref, figure] as const])))('of %s say the numbers of the figure, and their workbooks the same', (ref, figure) => {
    const expected = chartOf(figure)!;
    const { chart } = file.slides.find(({ title }) => title === figure.finding || title === `${figure.finding} (${ref})`)!;
    expect(chart!.categories).toEqual(expected.categories);
    const held = ({ values }: ChartSeries): (number | null)[] => values.map((value) => officeValue(value, expected.style));
    expect(chart!.series).toEqual(expected.series.map((series) => ({ name: series.name, values: held(series) })));
    expect(chart!.cells).toEqual([
      [expected.categoryLabel, ...expected.series.map(({ name }) => name)],
      ...expected.categories.map((category, i) => [category, ...expected.series.map((series) => held(series)[i] ?? null)]),
    ]);
  });

  it('have the backlog as the papers print it', () => {
    const { chart } = slideOf('The backlog has fallen');
    expect(chart!.categories.slice(0, 2)).toEqual(['Apr 2022', 'May 2022']);
    expect(chart!.series.map(({ name }) => name)).toEqual(['Stevenage', 'East Herts', 'Both', 'Target 750 by March 2024']);
    expect(chart!.series[2]!.values).toEqual([...drawnBacklog.slice(0, 20), ...untold]);
    expect(chart!.series[3]!.values).toEqual([...Array.from({ length: 12 }, () => null), ...Array.from({ length: 12 }, () => 750)]);
  });

  it('hold percentages as fractions under a format that prints what the screen prints', () => {
    const { path, series, workbook } = slideOf('Availability missed').chart!;
    const { table } = pack.figures.find(({ ref }) => ref === '3.3')!;
    const october = table.rows.find(({ header }) => header === 'Oct 2023')!.cells[table.columns.findIndex(({ label }) => label === 'Availability')]!.text;
    expect(readXlsx(workbook).sheets[0]!.row(7, 4).map(({ printed }) => printed)).toEqual(['Oct 2023', expect.any(String), october, '99.80%']);
    expect(series.map(({ values }) => values[6])).toEqual([expect.any(Number), Number(`${october.replace('%', '')}e-2`), 0.998]);
    expect(all(file.xml(path), 'c:formatCode').map(({ textContent }) => textContent)).toEqual(['0.00%', '0.00%', '0.00%']);
    expect(Number(all(file.xml(path), 'c:max')[0]?.getAttribute('val'))).toBe(1);
  });

  it('paint the councils and the target in their colours', () => {
    const series = all(file.xml(slideOf('The backlog has fallen').chart!.path), 'c:ser').map((one) => all(one, 'c:spPr')[0]!);
    expect(series.map((look) => all(look, 'a:schemeClr')[0]?.getAttribute('val'))).toEqual(['accent1', 'accent2', 'tx1', 'tx1']);
    expect(series.map((look) => all(look, 'a:prstDash')[0]?.getAttribute('val') ?? null)).toEqual([null, null, null, 'dash']);
    expect(file.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="12436D"/></a:accent1><a:accent2><a:srgbClr val="28A197"/></a:accent2>');
  });

  it('draw hollow the months that missed their target, as the panel says: May and October', () => {
    const [, year] = all(file.xml(slideOf('Availability missed').chart!.path), 'c:ser');
    const hollow = all(year!, 'c:dPt').filter((point) => all(all(point, 'c:marker')[0]!, 'a:schemeClr')[0]?.getAttribute('val') === 'bg1');
    expect(hollow.map((point) => all(point, 'c:idx')[0]?.getAttribute('val'))).toEqual(['1', '6']);
  });

  it('keep a nought as a nought and a missing month as a gap, in the chart and on “Edit data”', async () => {
    const given = figureOf('1.1', 'public');
    const plot = { ...given.plot, stack: [{ key: 'a', label: 'A & B <C>', paint: 'sbc', values: [{ status: 'final', value: 0 }, { status: 'not-supplied' }, { status: 'final', value: 7 }] }], ghost: undefined };
    const { slides } = await panelFile({ ...given, plot } as ClearedFigure);
    const [{ chart }] = slides as [typeof slides[0]];
    expect(chart!.series.map(({ name }) => name)).toEqual(['A & B <C>']);
    expect(chart!.series[0]!.values.slice(0, 4)).toEqual([0, null, 7, null]);
    expect(chart!.cells.slice(0, 4)).toEqual([['Month', 'A & B <C>'], ['Apr 2023', 0], ['May 2023', null], ['Jun 2023', 7]]);
  });

  it('are read the same by another program’s reader', async () => {
    const [sheet] = await readExcelFile(Buffer.from(slideOf('The backlog has fallen').chart!.workbook));
    const cells = sheet!.data;
    expect(cells[0]).toEqual(['Month', 'Stevenage', 'East Herts', 'Both', 'Target 750 by March 2024']);
    expect(cells[20]).toEqual(['Nov 2023', 461, 357, 818, 750]);
    expect(cells[21]).toEqual(['Dec 2023', null, null, null, 750]);
  });
});

describe('one panel', () => {
  it('is one slide with its chart, its account and its notes', async () => {
    const one = await panelFile(figureOf('1.3', 'public'));
    expect(one.slides).toHaveLength(1);
    expect(one.slides[0]!.title).toBe('The backlog has fallen every month since May and is now 68 above target');
    expect(one.slides[0]!.chart!.series[2]!.values.slice(0, 20)).toEqual(drawnBacklog);
  });

  it('that is a long list is one slide with its totals, and says where the other rows are', async () => {
    const { slides } = await panelFile(figureOf('4.3', 'public'));
    const [slide] = slides;
    const shown = slide!.tables[0]!.length - 1;
    expect(slides).toHaveLength(1);
    expect(slide!.placeholders['body14']).toContain(`The first ${shown} of 62 projects; ${62 - shown} more are on the dashboard and in the Excel and CSV files of this panel.`);
  });

  it('has the backlog of the drawings, and a gap where a council’s month has not come', async () => {
    const whole = await panelFile(backlogOf(drawn));
    const late = await panelFile(backlogOf(oneCouncilLate));
    expect(whole.slides[0]!.chart!.series[0]!.values.slice(0, 9)).toEqual([...drawnBacklog.slice(12), null]);
    expect(late.slides[0]!.chart!.series[0]!.values.slice(0, 9)).toEqual([...drawnBacklog.slice(12, 19), null, null]);
  });

  it.each(['1.4', '1.5'])('draws %s, which Office has no chart for, as shapes with words', async (ref) => {
    const figure = figureOf(ref, 'members');
    const [slide] = (await panelFile(figure)).slides;
    expect(slide!.chart).toBeUndefined();
    expect(slide!.ids.length).toBeGreaterThan(80);
    expect(slide!.described).toEqual([{ name: `Drawing: ${figure.title}`, description: altText(figure, context) }]);
  });

  it('keeps a name with signs of markup', async () => {
    const given = figureOf('5.3', 'public');
    const named = { ...given, finding: 'A & B <C> "D"', source: "Smith & Sons' <register>" };
    const one = await panelFile(named);
    expect(one.slides[0]!.title).toBe('A & B <C> "D"');
    expect(one.slides[0]!.placeholders['body14']).toContain("Source: Smith & Sons' <register>, as at");
  });
});

describe('exempt words', () => {
  const exempt = new RegExp(canaryWords.join('|'));

  it('stand in a file for members, so that the search below can find them', () => {
    expect(memberFile.everyByte).toMatch(exempt);
    expect(memberFile.slides[0]!.words).toContain('Part II: exempt. Not for publication. Paragraph 3 of Part 1 of Schedule 12A');
  });

  it('stand in no part of a Part I file: slides, notes, charts, workbooks, properties or names', () => {
    expect(file.everyByte).not.toMatch(exempt);
    expect(file.everyByte).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]/);
  });
});

describe('the same input', () => {
  afterEach(() => vi.useRealTimers());

  it('gives the same bytes, whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(Buffer.from(await pptxBytes(structuredClone(pack))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('stops where its job is cancelled', async () => {
    const job: Job = { done: (parts) => (parts < 2 ? Promise.resolve() : Promise.reject(new DOMException('Cancelled', 'AbortError'))) };
    await expect(pptxBytes(pack, job)).rejects.toThrow('Cancelled');
  });
});

describe('in LibreOffice', () => {
  it.skipIf(!hasLibreOffice)(`has a page a slide${hasLibreOffice ? '' : ' (not run: LibreOffice is not installed)'}`, { timeout: 120_000 }, () => {
    expect(pagesInLibreOffice(bytes, 'pptx')).toBe(file.slides.length);
  });
});
