import { firstPages, layOut } from '../document/packDocument';
import type { Orientation } from '../document/paper';
import type { Pack } from './pack';

/** Pages of the printed pack, by the numbers they carry there; none where `last` comes before `first`. */
export interface PageRange {
  first: number;
  last: number;
}

/** The pages a panel takes in the printed pack, as they are numbered there. */
export interface PanelPages extends PageRange {
  ref: string;
}

/** Where everything stands in the printed pack. */
export interface PackPages {
  /** The cover, with the contents. */
  front: PageRange;
  panels: PanelPages[];
  definitions: PageRange;
}

/** On which pages of the printed pack its parts stand. */
export const packPages = (pack: Pack, orientation: Orientation = 'landscape'): PackPages => {
  const { front, panels, definitions } = layOut(pack, orientation);
  const pages = firstPages(pack.startPage, [front, ...panels, definitions]);
  const range = (part: number): PageRange => ({ first: pages[part] ?? 0, last: (pages[part + 1] ?? 0) - 1 });
  return { front: range(0), panels: pack.figures.map(({ ref }, i) => ({ ref, ...range(i + 1) })), definitions: range(panels.length + 1) };
};

/** On which pages of the printed pack each panel stands, in the order of the pack. */
export const pagesOf = (pack: Pack, orientation: Orientation = 'landscape'): PanelPages[] => packPages(pack, orientation).panels;
