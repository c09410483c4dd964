import type { Deck } from '../../present/deck';
import { emptyView, printView, type View } from '../../state/view';

/** Where the product is open: an address that others can reach, or a file. */
type Place = Pick<Location, 'protocol' | 'host' | 'pathname'>;

/** "dashboard.example.gov.uk/#/2.3": a panel's address, short enough to be typed off a screen. Of another period than the usual, with it. */
const addressOf = (ref: string, { period, basis, council }: View, { protocol, host, pathname }: Place): string => {
  const [, query] = printView({ ...emptyView, period, basis, council }).split('?');
  return `${protocol === 'https:' ? '' : `${protocol}//`}${host}${pathname}#/${ref}${query === undefined ? '' : `?${query}`}`;
};

/**
 * A public deck whose cover says where a member finds the same panels. Nothing is sent to anybody: the address is that of the
 * dashboard, as anyone may open it.
 */
export const followAlong = (deck: Deck, view: View, place: Place): Deck => {
  const first = deck.slides.find(({ kind }) => kind === 'panel');
  if (deck.part !== 'I' || first === undefined || !place.protocol.startsWith('http')) return deck;
  const fact = { label: `Panel ${first.id} on your own device`, text: addressOf(first.id, view, place) };
  return { ...deck, slides: deck.slides.map((slide) => (slide.kind === 'cover' ? { ...slide, cover: { ...slide.cover, facts: [...slide.cover.facts, fact] } } : slide)) };
};
