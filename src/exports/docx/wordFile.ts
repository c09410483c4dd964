import {
  Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, Tab, TableOfContents, TextRun,
  type FileChild, type ISectionOptions,
} from 'docx';
import { unzipSync } from 'fflate';
import { legal } from '../xml';
import { coreProperties } from './coreProperties';
import type { Block, Picture, Report, Run, Section, Words } from './report';
import { settled } from './settled';
import { hex, styleOf, styles } from './wordStyles';
import { barColours, wordTable } from './wordTable';

/* The one place that knows the library: a report's blocks as its paragraphs, tables and pictures. Lengths in twentieths of a point. */

const [short, long] = [11906, 16838];
/** Margins that leave 174 or 265 mm for the text: the widths pictures are drawn at. */
const sides = { upright: 1020, wide: 907 };
const [top, bottom] = [1134, 1077];

const roomOf = (wide: boolean): number => (wide ? long - 2 * sides.wide : short - 2 * sides.upright);

/** Tallest picture, in CSS pixels: its heading and caption stay on its page. */
const tallest = (wide: boolean): number => (wide ? 480 : 780);

/** Text with its tabs. */
const textRun = ({ text, strong = false }: Run, colour?: string): TextRun =>
  new TextRun({
    ...(strong && { bold: true }),
    ...(colour !== undefined && { color: colour }),
    children: legal(text)
      .split('\t')
      .flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]))
      .filter((part) => part !== ''),
  });

const paragraphOf = ({ role, runs, bar, onNewPage, withNext, exempt }: Words, opensPages: boolean): Paragraph => {
  return new Paragraph({
    style: styleOf[role],
    children: runs.map((run) => textRun(run, exempt ? hex('exempt') : undefined)),
    ...(bar && { border: { left: { style: 'single', size: 24, color: barColours[bar], space: 8 } } }),
    // The first paragraph of a run of pages begins one already.
    ...(onNewPage && !opensPages && { pageBreakBefore: true }),
    ...(withNext && { keepNext: true }),
  });
};

const pictureOf = ({ png, width, height, name, alt }: Picture, wide: boolean, id: number): Paragraph => {
  const scale = Math.min(1, tallest(wide) / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 0 },
    children: [new ImageRun({ type: 'png', data: png, transformation, altText: { id: String(id), name: legal(name), description: legal(alt) } })],
  });
};

/** A field Word fills with page numbers when asked; until then it is the headings as links, and opens without a question. */
const contents = (): TableOfContents => new TableOfContents('Contents', { headingStyleRange: '1-2', hyperlink: true, beginDirty: false, tabLeader: 'none' });

const childrenOf = ({ blocks, wide }: Section, pictures: { last: number }): FileChild[] =>
  blocks.flatMap((block: Block, i): FileChild[] => {
    switch (block.kind) {
      case 'words':
        return [paragraphOf(block, i === 0)];
      case 'picture':
        pictures.last += 1;
        return [pictureOf(block, wide, pictures.last)];
      case 'table':
        return [wordTable(block.table, roomOf(wide)), new Paragraph({ style: 'Note', children: [] })];
      case 'contents':
        return [contents()];
    }
  });

const headerOf = ({ marking, exempt }: Report): Header =>
  new Header({ children: [new Paragraph({ style: 'Header', alignment: 'right', children: [textRun({ text: marking, strong: true }, hex(exempt ? 'exempt' : 'ink-2'))] })] });

const footerOf = ({ foot }: Report, room: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: 'right', position: room }],
        border: { top: { style: 'single', size: 4, color: hex('rule'), space: 6 } },
        children: [
          ...foot.flatMap((run, i) => (i === 0 ? [textRun(run)] : [textRun({ text: '   ' }), textRun(run, hex('ink'))])),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT] }),
        ],
      }),
    ],
  });

const sectionOf = (report: Report, section: Section, place: number, children: readonly FileChild[]): ISectionOptions => {
  const side = section.wide ? sides.wide : sides.upright;
  return {
    properties: {
      page: {
        size: { width: short, height: long, orientation: section.wide ? 'landscape' : 'portrait' },
        margin: { top, bottom, left: side, right: side, header: 567, footer: 510 },
        ...(place === 0 && { pageNumbers: { start: report.startPage } }),
      },
    },
    // Later sections go on with the header of the first, so that it is changed in one place; a footer is as wide as its page.
    ...(place === 0 && { headers: { default: headerOf(report) } }),
    footers: { default: footerOf(report, roomOf(section.wide)) },
    children,
  };
};

/** A report as a Word document: the same report gives the same bytes. */
export const wordFile = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const pictures = { last: 0 };
  const sections = report.sections.map((section, i) => sectionOf(report, section, i, childrenOf(section, pictures)));
  const file = new Document({ title: report.title, styles, sections, compatabilityModeVersion: 15 });
  const made = await Packer.pack(file, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: coreProperties(report) }]);
  return settled(unzipSync(made));
};
