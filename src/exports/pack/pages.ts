import type { Orientation } from '../document/paper';
import type { Pack } from './pack';

/** The pages a panel takes in the printed pack, counted from the pack's own first page. */
export interface PanelPages {
  ref: string;
  first: number;
  last: number;
}

/** On which pages of the printed pack each panel stands, in the order of the pack. */
export const pagesOf = (pack: Pack, orientation: Orientation = 'landscape'): PanelPages[] => {
  void orientation;
  return pack.figures.map(({ ref }, i) => ({ ref, first: pack.startPage + 1 + i, last: pack.startPage + 1 + i }));
};
