import type { ReactNode } from 'react';
import { asAtText } from '../exports/provenance';
import { capitalised } from '../figures/wording';
import { Icon } from '../ui/Icon';
import { noBreak } from '../ui/noBreak';
import { hasFigure, placeOf, type Deck, type Slide } from './deck';

const sourceText = (slide: Slide, deck: Deck): string => {
  if (hasFigure(slide)) return `${capitalised(slide.figure.source)}, as at ${asAtText(slide.figure)}.`;
  return deck.asAt === '' ? '' : `Figures as at ${deck.asAt}.`;
};

interface SlideFootProps {
  slide: Slide;
  deck: Deck;
  children?: ReactNode;
}

/** Source, date, and what every slide of its kind must say; the controls at the right; how far the deck has come. */
export function SlideFoot({ slide, deck, children }: SlideFootProps) {
  const place = placeOf(deck, slide.id);
  return (
    <>
      <div className="slide-foot">
        <p>
          {deck.part === 'II' && (
            <b className="slide-exempt">
              <Icon name="lock" size={24} />
              {noBreak('Part II: exempt. Not for publication.')}
            </b>
          )}{' '}
          {noBreak(sourceText(slide, deck))} {deck.demonstration && <b>Demonstration data</b>}
        </p>
        {children}
      </div>
      <div className="slide-progress">
        <div className="slide-segments" aria-hidden>
          {deck.slides.map(({ id }, index) => (
            <i key={id} className={index === place ? 'is-current' : index < place ? 'is-done' : undefined} />
          ))}
        </div>
        <b>{`${place + 1} of ${deck.slides.length}`}</b>
      </div>
    </>
  );
}
