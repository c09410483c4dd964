import { useCallback, useState } from 'react';
import { slideAt, type Deck } from './deck';
import { drawingOf, itemsOf } from './face';
import { canFillScreen, useFullScreen } from './fullScreen';
import { Hints, keepFocus, type PageWords } from './Hints';
import type { WindowCommand } from './keys';
import { firstItem } from './reduce';
import { SlideView } from './SlideView';
import { Stage } from './Stage';
import type { Command, Show } from './show';

/** What the cover offers besides its own: done for the part shown. */
export interface Offer {
  label: string;
  take: (part: Deck['part']) => void;
}

interface ScreenSlideProps {
  show: Show;
  deck: Deck;
  offers?: readonly Offer[] | undefined;
  /** False where the presentation has nothing to go back to. */
  canLeave: boolean;
  onCommand: (command: Command | WindowCommand) => void;
  onFit: (fit: number) => void;
}

const pageOf = (show: Show, deck: Deck, fit: number | undefined): PageWords | undefined => {
  const slide = slideAt(deck, show.at);
  const [from, of] = [firstItem(show), itemsOf(slide, show.face)];
  const held = drawingOf(slide, show.face, from)?.rows ?? fit;
  if (held === undefined || held >= of || of === 0) return undefined;
  return { from: from + 1, to: Math.min(of, from + held), of };
};

/** The slide on the public screen, with its controls. */
export function ScreenSlide({ show, deck, offers = [], canLeave, onCommand, onFit }: ScreenSlideProps) {
  const [fit, setFit] = useState<number>();
  const isFull = useFullScreen();
  const measured = useCallback(
    (found: number) => {
      setFit(found);
      onFit(found);
    },
    [onFit],
  );
  const slide = slideAt(deck, show.at);
  if (slide === undefined) return null;
  const offer = (
    <div className="slide-offer">
      {!isFull && canFillScreen() && (
        <button type="button" onClick={() => onCommand({ do: 'full-screen' })}>
          <kbd>F</kbd> Full screen
        </button>
      )}
      <button type="button" onClick={() => onCommand({ do: 'presenter' })}>
        <kbd>V</kbd> Presenter view
      </button>
      {offers.map(({ label, take }) => (
        <button key={label} type="button" onPointerDown={keepFocus} onClick={() => take(deck.part)}>
          {label}
        </button>
      ))}
    </div>
  );
  return (
    <Stage>
      <SlideView
        slide={slide}
        deck={deck}
        face={show.face}
        from={firstItem(show)}
        spot={show.spot}
        onFit={measured}
        onPoint={(at) => onCommand({ do: 'point', at })}
        controls={<Hints page={pageOf(show, deck, fit)} canLeave={canLeave} onCommand={onCommand} />}
        offer={offer}
      />
    </Stage>
  );
}
