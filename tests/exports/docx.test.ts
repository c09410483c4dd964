import { afterEach, describe, expect, it, vi } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { isDrawn } from '../../src/charts/layouts/layouts';
import { altText } from '../../src/exports/altText';
import { docx } from '../../src/exports/docx/docx';
import { unwatched } from '../../src/exports/pack/job';
import type { Pack } from '../../src/exports/pack/pack';
import { isWide } from '../../src/exports/picture';
import type { Figure } from '../../src/figures/figure';
import type { Cell, Row } from '../../src/figures/table';
import { hasLibreOffice, pagesInLibreOffice } from './libreOffice';
import { hasValidator, officeFaults } from './officeFaults';
import { packOf } from './packs';
import { readDocx } from './readDocx';
import { all, missingTargets, parsedXml, untypedParts } from './readOffice';

const onePixel = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'));

/** A picture of known size in place of the browser's. */
const drawn = (figure: Figure) => Promise.resolve({ png: onePixel, width: isWide(figure) ? 1002 : 658, height: 400 });

const written = (pack: Pack) => docx(pack, unwatched, drawn);

const pack = packOf({ startPage: 25 });
const file = await written(pack);
const report = readDocx(file);
const members = packOf({ part: 2 });
const exemptFile = await written(members);
const exemptReport = readDocx(exemptFile);

const cellText = ({ text, secondary }: Cell): string => (secondary === undefined ? text : `${text}|${secondary}`);
const nameText = ({ header, marking }: Row): string => (marking?.part === 'II' ? `${header}|Part II, paragraph ${marking.paragraph}` : header);
const rowText = (row: Row): string[] => (row.kind === 'group' ? [row.header] : [nameText(row), ...row.cells.map(cellText)]);
const tableText = ({ table }: Figure): string[][] => [[table.rowLabel, ...table.columns.map(({ label }) => label)], ...table.rows.map(rowText)];

describe('the package', () => {
  it.each(report.xmlNames)('holds %s as well-formed XML', (name) => {
    expect(parsedXml(report.text(name)).documentElement).not.toBeNull();
  });

  it('holds what it names, and names what it holds', () => {
    expect(missingTargets(report)).toEqual([]);
    expect(untypedParts(report)).toEqual([]);
    expect(report.names[0]).toBe('[Content_Types].xml');
  });

  it('is British English throughout', () => {
    expect(report.text('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(report.everything).not.toContain('en-US');
  });

  it('says in its properties what it is and whose, and names no person and no moment', () => {
    const properties = report.xml('docProps/core.xml');
    const said = ['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'dcterms:created', 'dcterms:modified'].map((name) => all(properties, name)[0]?.textContent);
    expect(said).toEqual([
      'Shared ICT Service performance dashboard',
      'April to November 2023',
      'Stevenage Borough Council and East Herts District Council',
      'Part I: public',
      '2023-12-04T00:00:00Z',
      '2023-12-04T00:00:00Z',
    ]);
    expect(report.everything).not.toMatch(/lastModifiedBy|Un-named/);
  });

  it('opens without a question: no field asks to be filled first', () => {
    expect(report.everything).not.toMatch(/w:dirty="true"|w:updateFields/);
  });
});

describe('the same input', () => {
  afterEach(() => vi.useRealTimers());

  it('gives the same bytes, whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(Buffer.from(await written(structuredClone(pack))).equals(Buffer.from(file))).toBe(true);
  });
});

describe('headings', () => {
  it('are a first level for each section and what follows the panels', () => {
    expect(report.styled('Heading1')).toEqual(['Overview', 'Helpdesk', 'Outages and fix times', 'Projects', 'Actions', 'Definitions']);
  });

  it('are a second level for each panel in the pack’s order: its number and its finding', () => {
    expect(report.styled('Heading2')).toEqual(pack.figures.map(({ ref, finding }) => `${ref} ${finding}`));
  });

  it('stand in the contents, each leading to its place', () => {
    expect(report.styled('TOC1')).toEqual(report.styled('Heading1'));
    expect(report.styled('TOC2')).toEqual(report.styled('Heading2'));
    const body = report.xml('word/document.xml');
    const places = all(body, 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
    expect(all(body, 'w:hyperlink').map((one) => one.getAttribute('w:anchor'))).toEqual(places);
    expect(new Set(places).size).toBe(pack.figures.length + 6);
  });

  it('stand there without a page, as no page is known before Word has set the report; how to have them is said beneath', () => {
    const links = all(report.xml('word/document.xml'), 'w:hyperlink');
    expect(links.map((link) => all(link, 'w:tab').length + all(link, 'w:instrText').length)).toEqual(links.map(() => 0));
    expect(report.styled('Note')[0]).toBe('For page numbers, in Word: References, Update Table.');
  });
});

describe('the cover', () => {
  it('says whose report it is, for which meeting, how it is marked and what it rests on', () => {
    expect(report.styled('Organisation')).toEqual(['Stevenage Borough Council and East Herts District Council']);
    expect(report.styled('Title')).toEqual(['Shared ICT Service performance dashboard']);
    expect(report.styled('Subtitle')).toEqual(['April to November 2023. Quarter 3 covers two of its three months']);
    expect(report.styled('Marking')).toEqual(['Part I: public']);
    expect(report.styled('Fact')).toEqual([
      'MeetingJoint ICT Committee, 12 December 2023',
      'Agenda item7',
      'SuppliedEverything, by both councils, for April to November 2023',
      'Figures as at30 November 2023',
      'Produced on4 December 2023',
      'StatusDemonstration data: invented figures, which describe no council.',
    ]);
  });
});

describe('pictures', () => {
  const figures = pack.figures.filter(({ plot }) => isDrawn(plot));

  it('show what is drawn, and have the figure in words', () => {
    expect(figures.length).toBeGreaterThan(10);
    expect(report.pictures.map(({ description }) => description)).toEqual(figures.map((figure) => altText(figure, pack.context)));
  });

  it('have the width of the text of their page, and an identifier each', () => {
    expect(report.pictures.map(({ width }) => width)).toEqual(figures.map((figure) => (isWide(figure) ? 1002 : 658)));
    expect(new Set(report.pictures.map(({ id }) => id)).size).toBe(figures.length);
  });

  it('are drawn smaller where they are taller than their page', async () => {
    const tall = await docx(packOf({ panels: ['1.1'] }), unwatched, () => Promise.resolve({ png: onePixel, width: 658, height: 1560 }));
    expect(readDocx(tall).pictures).toMatchObject([{ width: 329, height: 780 }]);
  });
});

describe('tables', () => {
  it('have the words and numbers of the screen, for every panel', () => {
    expect(report.tables).toEqual(pack.figures.map(tableText));
    expect(exemptReport.tables).toEqual(members.figures.map(tableText));
  });

  it('are only the lists where no table was asked for after a chart', async () => {
    const few = packOf({ tables: false });
    expect(readDocx(await written(few)).tables).toEqual(few.figures.filter(({ plot }) => plot.shape === 'list').map(tableText));
  });

  it('repeat their head on every page and keep their rows whole', () => {
    const heads = report.tableElements.map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length));
    expect(heads.map(([first]) => first)).toEqual(pack.figures.map(() => 1));
    expect(heads.flatMap(([, ...rest]) => rest).filter((count) => count > 0)).toEqual([]);
    const rows = report.tableElements.flatMap((table) => all(table, 'w:tr'));
    expect(rows.filter((row) => all(row, 'w:cantSplit').length !== 1)).toEqual([]);
  });

  it('set numbers to the right, with their headings', () => {
    const [calls] = report.tableElements.filter((_table, i) => pack.figures[i]?.ref === '1.1');
    const sides = all(calls!, 'w:tr').slice(0, 2).map((row) => all(row, 'w:jc').map((side) => side.getAttribute('w:val')));
    const expected = ['left', 'right', 'right', 'right', 'right', 'right'];
    expect(sides).toEqual([expected, expected]);
  });
});

/** Words of every header or footer. */
const partsOf = (kind: 'header' | 'footer', from = report): string[] =>
  from.names.filter((name) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name)).map((name) => all(from.xml(name), 'w:t').map(({ textContent }) => textContent).join(''));

describe('every page', () => {
  it('carries the marking above, and below it the report, the marking, that the figures are invented and its number', () => {
    expect(new Set(partsOf('header'))).toEqual(new Set(['Part I: public']));
    expect(new Set(partsOf('footer'))).toEqual(new Set(['Shared ICT Service performance dashboard, April to November 2023   Part I   Demonstration data: invented figuresPage ']));
    expect(report.sections.map((section) => [all(section, 'w:headerReference').length, all(section, 'w:footerReference').length])).toEqual([[1, 1], ...report.sections.slice(1).map(() => [0, 1])]);
  });

  it('cites the paragraphs relied on in an exempt report', () => {
    expect(new Set(partsOf('header', exemptReport))).toEqual(
      new Set(['Part II: exempt, not for publication (paragraphs 3 and 7 of Part 1 of Schedule 12A to the Local Government Act 1972)']),
    );
  });

  it('is numbered on from the page asked for, and never “of” so many', () => {
    const starts = report.sections.map((section) => all(section, 'w:pgNumType')[0]?.getAttribute('w:start') ?? null);
    expect(starts).toEqual(['25', ...report.sections.slice(1).map(() => null)]);
    expect(report.text('word/footer1.xml')).toContain('PAGE');
    expect(report.everything).not.toContain('NUMPAGES');
  });

  it('lies on its side where the figure is wide', () => {
    const sizes = report.sections.map((section) => all(section, 'w:pgSz')[0]?.getAttribute('w:orient'));
    expect(sizes.slice(0, 3)).toEqual(['portrait', 'landscape', 'portrait']);
  });
});

describe('the words round a figure', () => {
  it('give the account of a figure off target, its notes and its source', () => {
    expect(report.styled('Account')).toContain('Why amber: 68 above the target of 750 for March. Laptop replacement added about 90 calls in September.');
    expect(report.styled('Note')).toContain('Quarter 3 covers two of its three months');
    expect(report.styled('Note').join(' ')).toContain('Source: service desk system. As at 30 November 2023. ');
    expect(report.styled('Note').join(' ')).toContain('(Definition, version 1)');
  });

  it('say what was left out, and why', async () => {
    const short = readDocx(await written(packOf({ panels: ['2.1', '9.9'] })));
    expect(short.styled('Heading1')).toContain('Left out of this report');
    expect(short.everything).toContain('There is no panel 9.9.');
  });

  it('define each measure at the end', () => {
    expect(report.styled('Definition')).toEqual(pack.definitions.map(({ title }) => title));
    expect(report.styled('Detail')).toContain('How it is worked out: Incidents logged + service requests logged.');
  });

  it('survive signs that mean something in XML, and lose those it cannot hold', async () => {
    const [figure] = pack.figures;
    const hostile = { ...pack, figures: [{ ...figure!, finding: 'A & B <C> "D"\u0001' }] };
    expect(readDocx(await written(hostile)).styled('Heading2')).toEqual(['1 A & B <C> "D"']);
  });
});

describe('exempt words', () => {
  const exempt = new RegExp(canaryWords.join('|'));

  it('stand in a report for members, so that the search below can find them', () => {
    expect(exemptReport.everything).toMatch(exempt);
  });

  it('stand in no part of a Part I report', () => {
    expect(report.everything).not.toMatch(exempt);
    expect(report.everything).not.toMatch(/Part II: exempt/);
  });
});

it('stops between panels when it is cancelled', async () => {
  const done = vi.fn<() => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new DOMException('Cancelled', 'AbortError'));
  await expect(docx(pack, { done }, drawn)).rejects.toThrow('Cancelled');
  expect(done).toHaveBeenCalledTimes(2);
});

describe('by the Open XML SDK', () => {
  const reason = hasValidator ? '' : ' (not run: the validator has no program for this machine)';

  it.skipIf(!hasValidator)(`a Part I report has no fault${reason}`, { timeout: 60_000 }, async () => {
    expect(await officeFaults(file, 'docx')).toEqual([]);
  });

  it.skipIf(!hasValidator)(`a report for members has no fault${reason}`, { timeout: 60_000 }, async () => {
    expect(await officeFaults(exemptFile, 'docx')).toEqual([]);
  });
});

it.skipIf(!hasLibreOffice)(`opens in LibreOffice${hasLibreOffice ? '' : ' (not run: LibreOffice is not installed)'}`, { timeout: 120_000 }, () => {
  expect(pagesInLibreOffice(file, 'docx')).toBeGreaterThan(pack.figures.length);
});
