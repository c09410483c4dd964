import { periodLabel } from '../../figures/periodLabel';
import type { Pack } from '../pack/pack';
import { part, type Part } from '../part';
import { hatchPart } from '../sceneParts';
import { definitionsId, entriesOf } from './contents';
import { frontSheets } from './cover';
import { definitionSheets } from './definitionSheets';
import { footPart } from './foot';
import { idOf, panelSheets, type Sheet } from './panelSheets';
import { papers, type Orientation, type Paper } from './paper';

/** The sheets of a pack by what stands on them. */
export interface Laid {
  front: readonly Sheet[];
  /** One list of sheets a figure, in the order of the pack. */
  panels: readonly (readonly Sheet[])[];
  definitions: readonly Sheet[];
}

/** The first page of each part, and of what would follow the last. */
export const firstPages = (start: number, parts: readonly (readonly Sheet[])[]): number[] =>
  parts.reduce((pages, sheets) => [...pages, (pages.at(-1) ?? start) + sheets.length], [start]);

const frontOf = (pack: Pack, paper: Paper, start: number, following: Laid['panels']): readonly Sheet[] =>
  pack.cover === undefined ? [] : frontSheets(pack, pack.cover, entriesOf(pack, firstPages(start, following)), paper);

/** Sets a pack on sheets. Where a page begins is decided here and not by a browser, so that the contents are true. */
export const layOut = (pack: Pack, orientation: Orientation): Laid => {
  const paper = papers[orientation];
  const panels = pack.figures.map((figure) => panelSheets(figure, pack.context, pack.tables, orientation));
  const definitions = pack.definitions.length === 0 ? [] : definitionSheets(pack.definitions, paper, definitionsId);
  const following = [...panels, definitions];
  // How many sheets come before does not hang on the numbers that stand on them.
  const before = frontOf(pack, paper, pack.startPage, following).length;
  return { front: frontOf(pack, paper, pack.startPage + before, following), panels, definitions };
};

/** A pack as one document for paper and screen. */
export interface PackDocument {
  /** "Shared ICT Service performance dashboard, April to November 2023, Part I". */
  title: string;
  /** Its sections, each of one or more sheets. */
  sections: readonly Part[];
  /** Number of sheets. */
  sheets: number;
}

/** A sheet with its foot, as it lies in the document. */
export const sheetPart = (pack: Pack, { paper, content }: Sheet, page: number): Part =>
  part('div', { class: `sheet ${paper.orientation}` }, part('div', { class: 'sheet-content' }, ...content), footPart(pack, page));

/** The document of a pack: cover with contents, a section a panel, the definitions; numbered on from the pack's first page. */
export const packDocument = (pack: Pack, orientation: Orientation = 'landscape'): PackDocument => {
  const { front, panels, definitions } = layOut(pack, orientation);
  const parts = [front, ...panels, definitions];
  const pages = firstPages(pack.startPage, parts);
  const named = [
    { 'aria-label': 'Cover and contents' },
    ...pack.figures.map(({ ref }) => ({ id: idOf(ref), 'aria-labelledby': `${idOf(ref)}-finding` })),
    { id: definitionsId, 'aria-labelledby': `${definitionsId}-finding` },
  ];
  const sections = parts.flatMap((sheets, i) => (sheets.length === 0 ? [] : [part('section', named[i], ...sheets.map((sheet, k) => sheetPart(pack, sheet, (pages[i] ?? 0) + k)))]));
  const hatches = part('svg', { class: 'hatches', width: 0, height: 0, 'aria-hidden': 'true' }, hatchPart());
  return {
    title: `${pack.context.report}, ${periodLabel(pack.context.period)}, Part ${pack.part}`,
    sections: [hatches, ...sections],
    sheets: parts.reduce((count, sheets) => count + sheets.length, 0),
  };
};
