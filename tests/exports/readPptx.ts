import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { all, parsedXml, readOffice, type ReadOffice } from './readOffice';

/** A series of a chart as Office draws it: a gap is null. */
export interface ReadSeries {
  name: string;
  values: (number | null)[];
}

/** A chart with what its file and its workbook say. */
export interface ReadChart {
  path: string;
  categories: string[];
  series: ReadSeries[];
  /** Cells of the workbook by row; a cell that is not there is null. */
  cells: (string | number | null)[][];
  workbook: Uint8Array;
}

/** One slide as its reader meets it. */
export interface ReadSlide {
  path: string;
  title: string;
  /** Ids of its shapes, the tree itself among them. */
  ids: string[];
  /** Words of each placeholder by its type. */
  placeholders: Record<string, string>;
  /** Words of each table by row and cell. */
  tables: string[][][];
  tableElements: Element[];
  /** Names and descriptions of what is not read as text. */
  described: { name: string; description: string }[];
  words: string;
  chart?: ReadChart | undefined;
  /** Paragraphs of the notes. */
  notes: string[];
}

/** A presentation by its parts and by its slides. */
export interface ReadPptx extends ReadOffice {
  slides: ReadSlide[];
  /** All parts run together, those of embedded workbooks too. */
  everyByte: string;
}

const textOf = (element: Element): string => all(element, 'a:t').map(({ textContent }) => textContent ?? '').join('');

const one = (element: Element, name: string): Element | undefined => all(element, name)[0];

const related = ({ names, xml }: ReadOffice, path: string, type: string): string | undefined => {
  const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!names.includes(relations)) return undefined;
  const target = all(xml(relations), 'Relationship').find((relation) => (relation.getAttribute('Type') ?? '').endsWith(`/${type}`))?.getAttribute('Target');
  return target ? new URL(target, `file:///${path}`).pathname.slice(1) : undefined;
};

const pointsOf = (cache: Element | undefined): (string | null)[] => {
  if (cache === undefined) return [];
  const points = new Map(all(cache, 'c:pt').map((point) => [Number(point.getAttribute('idx')), one(point, 'c:v')?.textContent ?? '']));
  return Array.from({ length: Number(one(cache, 'c:ptCount')?.getAttribute('val')) }, (_, i) => points.get(i) ?? null);
};

const valueOf = (cell: Element): string | number =>
  cell.getAttribute('t') === 'inlineStr' ? all(cell, 't').map(({ textContent }) => textContent ?? '').join('') : Number(one(cell, 'v')?.textContent);

const cellsOf = (workbook: Uint8Array): ReadChart['cells'] => {
  const sheet = parsedXml(strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  const rows = all(sheet, 'row').map((row) => new Map(all(row, 'c').map((cell) => [(cell.getAttribute('r') ?? '').replace(/\d/g, ''), valueOf(cell)])));
  const columns = [...(rows[0]?.keys() ?? [])];
  return rows.map((row) => columns.map((column) => row.get(column) ?? null));
};

const chartOf = (office: ReadOffice, path: string, parts: Record<string, Uint8Array>): ReadChart => {
  const series = all(office.xml(path), 'c:ser').toSorted((a, b) => Number(one(a, 'c:order')?.getAttribute('val')) - Number(one(b, 'c:order')?.getAttribute('val')));
  const workbook = parts[related(office, path, 'package') ?? ''] ?? new Uint8Array();
  return {
    path,
    categories: pointsOf(series[0] && one(series[0], 'c:strCache') && one(one(series[0], 'c:cat')!, 'c:strCache')).map(String),
    series: series.map((ser) => ({
      name: String(pointsOf(one(one(ser, 'c:tx')!, 'c:strCache'))[0]),
      values: pointsOf(one(one(ser, 'c:val')!, 'c:numCache')).map((value) => (value === null ? null : Number(value))),
    })),
    cells: cellsOf(workbook),
    workbook,
  };
};

const paragraphsOf = (element: Element): string[] => all(element, 'a:p').map(textOf).filter((text) => text !== '');

const placeholdersOf = (shapes: readonly Element[]): Record<string, string> =>
  Object.fromEntries(
    shapes.flatMap((shape) => {
      const place = one(shape, 'p:ph');
      return place === undefined ? [] : [[`${place.getAttribute('type')}${place.getAttribute('idx') ?? ''}`, paragraphsOf(shape).join('|')]];
    }),
  );

const slideOf = (office: ReadOffice, path: string, parts: Record<string, Uint8Array>): ReadSlide => {
  const xml = office.xml(path);
  const shapes = all(xml, 'p:sp');
  const placeholders = placeholdersOf(shapes);
  const chart = related(office, path, 'chart');
  const notes = related(office, path, 'notesSlide');
  const tables = all(xml, 'a:tbl');
  const framed = [...all(xml, 'p:graphicFrame').map((frame) => one(frame, 'p:cNvPr')!), ...all(xml, 'p:grpSp').map((group) => one(group, 'p:cNvPr')!)];
  return {
    path,
    title: placeholders['title'] ?? placeholders['ctrTitle'] ?? '',
    ids: all(xml, 'p:cNvPr').map((shape) => shape.getAttribute('id') ?? ''),
    placeholders,
    tables: tables.map((table) => all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphsOf(cell).join('|').replaceAll('\u00a0', ' ')))),
    tableElements: tables,
    described: framed
      .filter((shape) => all(shape, 'adec:decorative').length === 0)
      .map((shape) => ({ name: shape.getAttribute('name') ?? '', description: shape.getAttribute('descr') ?? '' })),
    words: all(xml, 'a:p').map(textOf).join('\n'),
    chart: chart === undefined ? undefined : chartOf(office, chart, parts),
    notes: notes === undefined ? [] : all(office.xml(notes), 'p:sp').slice(1).flatMap(paragraphsOf),
  };
};

const withInner = (name: string, bytes: Uint8Array): string =>
  name.endsWith('.xlsx')
    ? Object.entries(unzipSync(bytes)).map(([inner, part]) => `${name}/${inner}\n${strFromU8(part)}`).join('\n')
    : `${name}\n${strFromU8(bytes)}`;

/** Unzips and reads a presentation; slides in their order. */
export const readPptx = (bytes: Uint8Array): ReadPptx => {
  const office = readOffice(bytes);
  const parts = unzipSync(bytes);
  const paths = office.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return {
    ...office,
    slides: paths.map((path) => slideOf(office, path, parts)),
    everyByte: Object.entries(parts).map(([name, part]) => withInner(name, part)).join('\n'),
  };
};
