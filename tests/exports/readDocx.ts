import type { Element } from '@xmldom/xmldom';
import { all, readOffice, type ReadOffice } from './readOffice';

/** A Word document as its reader meets it. */
export interface ReadDocx extends ReadOffice {
  /** Paragraphs of a style, in order. */
  styled: (style: string) => string[];
  /** Words of each table by row and cell; the lines of a cell are parted by a bar. */
  tables: string[][][];
  tableElements: Element[];
  pictures: { description: string; width: number; height: number; id: string }[];
  sections: Element[];
}

/** Lengths of a drawing (English Metric Units) in a CSS pixel. */
const unitsPerPixel = 9525;

const textOf = (paragraph: Element): string => all(paragraph, 'w:t').map(({ textContent }) => textContent ?? '').join('');

const pictureOf = (inline: Element): ReadDocx['pictures'][number] => {
  const [extent, properties] = [all(inline, 'wp:extent')[0], all(inline, 'wp:docPr')[0]];
  return {
    description: properties?.getAttribute('descr') ?? '',
    id: properties?.getAttribute('id') ?? '',
    width: Number(extent?.getAttribute('cx')) / unitsPerPixel,
    height: Number(extent?.getAttribute('cy')) / unitsPerPixel,
  };
};

/** Unzips and reads a Word document. */
export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const office = readOffice(bytes);
  const body = office.xml('word/document.xml');
  const tableElements = all(body, 'w:tbl');
  return {
    ...office,
    styled: (style) => all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') === style).map(textOf),
    tables: tableElements.map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf).join('|')))),
    tableElements,
    pictures: all(body, 'wp:inline').map(pictureOf),
    sections: all(body, 'w:sectPr'),
  };
};
