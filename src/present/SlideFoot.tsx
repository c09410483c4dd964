import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { noBreak } from '../ui/noBreak';
import { placeOf, type Deck, type Slide } from './deck';
import { demonstrationWords, footWidth, sourceText } from './foot';

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
        <p style={{ width: footWidth }}>
          {noBreak(sourceText(slide, deck))} {deck.demonstration && <b>{demonstrationWords}</b>}
        </p>
        {children}
      </div>
      <div className="slide-progress">
        {deck.part === 'II' && (
          <b className="slide-exempt">
            <Icon name="lock" size={24} />
            {noBreak('Part II: exempt. Not for publication')}
          </b>
        )}
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
