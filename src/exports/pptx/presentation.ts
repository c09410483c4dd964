import { element, escaped } from '../xml';
import { fill } from './colours';
import { emu, slideSize } from './geometry';
import { namespaces } from './names';
import { notesSizeXml } from './notes';
import { xmlPart } from './parts';

const rootNames = { ...namespaces.drawing, ...namespaces.relations, ...namespaces.presentation };

const defaultText = element(
  'p:defaultTextStyle',
  {},
  element('a:defPPr', {}, element('a:defRPr', { lang: 'en-GB' })) +
    element('a:lvl1pPr', { marL: 0, algn: 'l' }, element('a:defRPr', { lang: 'en-GB', sz: 1400 }, fill('ink') + element('a:latin', { typeface: '+mn-lt' }))),
);

/** What the root of a presentation names: its relationships in their order, and where its numbers begin. */
export interface Contents {
  master: string;
  notesMaster?: string | undefined;
  slides: readonly string[];
  firstNumber: number;
}

/** The root part of a presentation of 16:9. */
export const presentationXml = ({ master, notesMaster, slides, firstNumber }: Contents): string =>
  xmlPart(
    element(
      'p:presentation',
      { ...rootNames, firstSlideNum: firstNumber === 1 ? undefined : firstNumber, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2147483648, 'r:id': master })) +
        (notesMaster === undefined ? '' : element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesMaster }))) +
        element('p:sldIdLst', {}, slides.map((id, i) => element('p:sldId', { id: 256 + i, 'r:id': id })).join('')) +
        element('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }) +
        notesSizeXml +
        defaultText,
    ),
  );

/** Settings of the presentation: none. */
export const presentationPropertiesXml = (): string => xmlPart(element('p:presentationPr', rootNames));

/** Styles of tables: none, each cell says how it looks. */
export const tableStylesXml = (): string => xmlPart(element('a:tblStyleLst', { ...namespaces.drawing, def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }));

/** What a file says of itself; it names no person. */
export interface FileWords {
  title: string;
  subject: string;
  description: string;
  /** The day it was produced, "2023-12-04". */
  producedOn: string;
}

/** Title, marking and date of the file. */
export const coreXml = ({ title, subject, description, producedOn }: FileWords): string => {
  const when = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${producedOn}T00:00:00Z`);
  return xmlPart(
    element(
      'cp:coreProperties',
      namespaces.core,
      element('dc:title', {}, escaped(title)) +
        element('dc:subject', {}, escaped(subject)) +
        element('dc:description', {}, escaped(description)) +
        element('dc:language', {}, 'en-GB') +
        when('dcterms:created') +
        when('dcterms:modified'),
    ),
  );
};

/** Counts of the file. */
export const extendedXml = (slides: number, notes: number): string =>
  xmlPart(element('Properties', namespaces.extended, element('PresentationFormat', {}, 'Widescreen') + element('Slides', {}, String(slides)) + element('Notes', {}, String(notes))));
