import { hasFigure, hasOtherPart, placeOf, slideAt, type Deck, type Slide } from './deck';
import { drawingOf, hasTableFace, itemsOf, pointsOf } from './face';
import type { Command, Show } from './show';

/** The decks a window holds, by part. The window of the public screen holds Part II apart until it is opened. */
export type Decks = Readonly<Partial<Record<Deck['part'], Deck>>>;

/** Slides in a row of the overview grid. */
export const gridColumns = 4;

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** The slide as it stands when come to: its chart, nothing over it. A blank screen stays blank until it is lifted. */
const onSlide = (show: Show, at: string): Show =>
  at === show.at ? { ...show, typed: '', notice: '', over: null, spot: null } : { ...show, at, face: 'chart', pages: [], spot: null, over: null, typed: '', notice: '', marked: at };

const toPlace = (show: Show, deck: Deck, place: number): Show => onSlide(show, deck.slides[clamp(place, deck.slides.length)]?.id ?? show.at);

/** First item shown of a face with several pages. */
export const firstItem = ({ pages }: Show): number => pages.at(-1) ?? 0;

const turned = (show: Show, deck: Deck, slide: Slide | undefined, fit: number | undefined): Show => {
  const from = firstItem(show);
  const shown = drawingOf(slide, show.face, from)?.rows ?? fit ?? Infinity;
  const next = from + Math.max(1, shown);
  return next < itemsOf(slide, show.face) ? { ...show, pages: [...show.pages, next], spot: null, notice: '' } : toPlace(show, deck, placeOf(deck, show.at) + 1);
};

const turnedBack = (show: Show, deck: Deck): Show =>
  show.pages.length > 0 ? { ...show, pages: show.pages.slice(0, -1), spot: null, notice: '' } : toPlace(show, deck, placeOf(deck, show.at) - 1);

/** "2.3" is a panel's number, "4" a place in the deck. */
const named = ({ slides }: Deck, text: string): Slide | undefined => (text.includes('.') ? slides.find(({ id }) => id === text) : slides[Number(text) - 1]);

const jumped = (show: Show, deck: Deck): Show => {
  const slide = named(deck, show.typed);
  return slide === undefined ? { ...show, typed: '', notice: `There is no slide ${show.typed}` } : onSlide(show, slide.id);
};

const faced = (show: Show, slide: Slide | undefined, face: 'table' | 'notes'): Show => {
  const isThere = face === 'table' ? hasTableFace(slide) : hasFigure(slide);
  if (!isThere) return { ...show, notice: face === 'table' ? 'This slide has no table besides it' : 'This slide has no notes' };
  return { ...show, face: show.face === face ? 'chart' : face, pages: [], spot: null, notice: '' };
};

const lit = (show: Show, slide: Slide | undefined): Show => {
  if (show.spot !== null) return { ...show, spot: null };
  const points = show.face === 'chart' ? pointsOf(slide, firstItem(show)) : 0;
  return points === 0 ? { ...show, notice: 'This slide has no chart to point at' } : { ...show, spot: points - 1, notice: '' };
};

const escaped = (show: Show): Show => {
  if (show.over !== null) return { ...show, over: null };
  if (show.typed !== '' || show.notice !== '') return { ...show, typed: '', notice: '' };
  if (show.spot !== null) return { ...show, spot: null };
  return { ...show, blanked: false };
};

const covered = (show: Show, over: Show['over']): Show => ({ ...show, over: show.over === over ? null : over, marked: show.at, spot: null, typed: '', notice: '' });

/** The slide shown in a deck that may not hold it: itself, or the cover. */
export const standing = (at: string, deck: Deck): string => (slideAt(deck, at) ? at : (deck.slides[0]?.id ?? at));

/** Part I again: blank first, so that nothing is shown before somebody means it to be. */
export const closedPart2 = (show: Show, open: Deck | undefined): Show => {
  const at = open ? standing(show.at, open) : show.at;
  return { ...show, part: 'I', at, marked: at, blanked: true, over: null, face: 'chart', pages: [], spot: null, typed: '', notice: '' };
};

const openedPart2 = (show: Show, exempt: Deck | undefined): Show => {
  // Only a confirmation that was asked for, of a deck that is there, opens Part II.
  if (show.over !== 'part-2' || show.part !== 'I' || exempt === undefined) return show;
  return { ...show, part: 'II', at: standing(show.at, exempt), over: null, blanked: false, face: 'chart', pages: [], spot: null, typed: '', notice: '' };
};

const asked = (show: Show, { opensPart2, part }: Deck): Show => {
  if (part === 'II') return show;
  return opensPart2 ? { ...show, over: 'part-2', typed: '', notice: '' } : { ...show, over: null, notice: 'There are no exempt slides' };
};

/** The show after a command. A command that means nothing here leaves it as it is, the same object. */
export const reduce = (show: Show, command: Command, decks: Decks): Show => {
  const deck = decks[show.part];
  if (deck === undefined) return command.do === 'part-1' ? closedPart2(show, decks.I) : show;
  const slide = slideAt(deck, show.at);
  const place = placeOf(deck, show.at);
  switch (command.do) {
    case 'next':
      return toPlace(show, deck, place + 1);
    case 'back':
      return toPlace(show, deck, place - 1);
    case 'first':
      return toPlace(show, deck, 0);
    case 'last':
      return toPlace(show, deck, deck.slides.length - 1);
    case 'down':
      return turned(show, deck, slide, command.fit);
    case 'up':
      return turnedBack(show, deck);
    case 'go':
      return slideAt(deck, command.to) ? onSlide(show, command.to) : show;
    case 'type':
      return { ...show, typed: `${show.typed}${command.text}`.slice(0, 5), notice: '' };
    case 'erase':
      return { ...show, typed: show.typed.slice(0, -1) };
    case 'jump':
      return show.typed === '' ? show : jumped(show, deck);
    case 'table':
    case 'notes':
      return faced(show, slide, command.do);
    case 'blank':
      return { ...show, blanked: !show.blanked, over: null, typed: '', notice: '' };
    case 'theme':
      return { ...show, theme: show.theme === 'dark' ? 'light' : 'dark' };
    case 'grid':
    case 'keys':
      return covered(show, command.do);
    case 'pointer':
      return lit(show, slide);
    case 'point':
      return { ...show, spot: clamp(command.at, pointsOf(slide, firstItem(show))) };
    case 'mark':
      return { ...show, marked: deck.slides[clamp(placeOf(deck, show.marked) + command.by, deck.slides.length)]?.id ?? show.marked };
    case 'choose':
      return show.over === 'grid' ? onSlide(show, show.marked) : show;
    case 'escape':
      return escaped(show);
    case 'ask-part-2':
      return asked(show, deck);
    case 'confirm-part-2':
      return openedPart2(show, decks.II);
    case 'part-1':
      return show.part === 'II' && hasOtherPart(deck) ? closedPart2(show, decks.I) : show;
  }
};
