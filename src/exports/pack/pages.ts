import { firstPages, layOut } from '../document/packDocument';
import type { Orientation } from '../document/paper';
import type { Pack } from './pack';

/** The pages a panel takes in the printed pack, as they are numbered there. */
export interface PanelPages {
  ref: string;
  first: number;
  last: number;
}

/** On which pages of the printed pack each panel stands, in the order of the pack. */
export const pagesOf = (pack: Pack, orientation: Orientation = 'landscape'): PanelPages[] => {
  const { front, panels } = layOut(pack, orientation);
  const pages = firstPages(pack.startPage + front.length, panels);
  return pack.figures.map(({ ref }, i) => ({ ref, first: pages[i] ?? 0, last: (pages[i + 1] ?? 0) - 1 }));
};
