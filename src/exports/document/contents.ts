import { noBreak } from '../../ui/noBreak';
import type { Pack } from '../pack/pack';
import { part, type Part } from '../part';
import type { Piece } from './flow';
import { gaps, heightOf, looks } from './look';
import { idOf } from './panelSheets';

/** A line of the contents: where a panel stands, or why it is left out. */
export interface Entry {
  ref: string;
  title: string;
  /** Id of its section and its first page; absent for what is left out. */
  place?: { id: string; page: number } | undefined;
  note?: string | undefined;
}

/** Widths of the number before a title and of the page after it, in pixels. */
const refWidth = 46;
const pageWidth = 46;

/** Name of the section of the definitions. */
export const definitionsId = 'pack-definitions';

/** Every line of a pack's contents. `pages` are the first pages of its figures, then of its definitions. */
export const entriesOf = ({ figures, definitions, leftOut }: Pack, pages: readonly number[]): Entry[] => [
  ...figures.map(({ ref, title }, i) => ({ ref, title, place: { id: idOf(ref), page: pages[i] ?? 0 } })),
  ...(definitions.length === 0 ? [] : [{ ref: '', title: 'Definitions of the measures', place: { id: definitionsId, page: pages[figures.length] ?? 0 } }]),
  ...leftOut.map(({ ref, title, reason }) => ({ ref, title, note: `Left out. ${reason}` })),
];

const lineOf = ({ ref, title, place }: Entry): Part[] => [
  part('b', {}, ref),
  part('span', {}, noBreak(title)),
  ...(place === undefined ? [] : [part('span', { class: 'page' }, String(place.page))]),
];

const entryPart = (entry: Entry): Part => {
  const { place, note } = entry;
  const line = place === undefined ? part('span', { class: 'line' }, ...lineOf(entry)) : part('a', { class: 'line', href: `#${place.id}` }, ...lineOf(entry));
  return part('div', { class: 'entry', role: 'listitem' }, line, ...(note === undefined ? [] : [part('small', {}, noBreak(note))]));
};

/** The lines of the contents for a column of a width. */
export const entryPieces = (entries: readonly Entry[], width: number): Piece[] =>
  entries.map((entry) => ({
    height:
      heightOf(entry.title, width - refWidth - pageWidth, looks.text) + (entry.note === undefined ? 0 : heightOf(entry.note, width - refWidth, looks.note)) + 2 * gaps.entry + 1,
    part: entryPart(entry),
  }));
