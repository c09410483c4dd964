import { wrap } from '../charts/layouts/textWidth';
import { asAtText } from '../exports/provenance';
import { capitalised } from '../figures/wording';
import { hasFigure, type Deck, type Slide } from './deck';

/** Width of the words at the foot of a slide: the rest is for its controls. */
export const footWidth = 860;

const footSize = 24;

/** "Service desk system, as at 30 November 2023." */
export const sourceText = (slide: Slide, deck: Pick<Deck, 'asAt'>): string => {
  if (hasFigure(slide)) return `${capitalised(slide.figure.source)}, as at ${asAtText(slide.figure)}.`;
  return deck.asAt === '' ? '' : `Figures as at ${deck.asAt}.`;
};

/** Said at the foot of every slide of invented figures. */
export const demonstrationWords = 'Demonstration data';

/** Lines that a figure's source takes at the foot of its slide, with the demonstration mark whether or not it is there. */
export const footLines = (source: string): number => wrap(`${source} ${demonstrationWords}`, footWidth, footSize, 600, 6).length;
