import { readingText } from '../figures/readingLine';
import { hasFigure, placeOf, slideAt, slideHeading, slideTitle, type Deck } from './deck';
import { drawingOf } from './face';
import { firstItem } from './reduce';
import type { Show } from './show';
import { spotLine } from './SlideDrawing';

const faces: Readonly<Record<Show['face'], string>> = { chart: '', table: 'Table', notes: 'Notes' };

const slideText = (deck: Deck, { at, face }: Show): string => {
  const slide = slideAt(deck, at);
  if (slide === undefined) return '';
  const heading = slideHeading(slide);
  const words = [faces[face], slideTitle(slide), heading === slideTitle(slide) ? '' : heading, `Slide ${placeOf(deck, at) + 1} of ${deck.slides.length}`];
  return words.filter((text) => text !== '').join('. ');
};

/**
 * What is said aloud of a show, once when it changes: the point under the spotlight, else the slide. A blank screen says
 * nothing of its slide, and going back to Part I takes the place of whatever exempt was said last.
 */
export const spoken = (show: Show, deck: Deck | undefined): string => {
  if (show.notice !== '') return show.notice;
  if (show.blanked || deck === undefined) return `Part ${show.part}. The screen is blank`;
  const slide = slideAt(deck, show.at);
  if (show.over !== null) return show.over === 'grid' ? 'All slides' : '';
  const line = hasFigure(slide) && show.spot !== null ? spotLine(slide.figure, drawingOf(slide, show.face, firstItem(show)), show.spot) : undefined;
  return line === undefined ? slideText(deck, show) : readingText(line);
};
