import { useEffect, useRef } from 'react';
import { placeOf, slideTitle, type Deck } from './deck';
import { Thumbnail } from './Thumbnail';

interface GridProps {
  deck: Deck;
  /** Id of the slide marked: it has the focus. */
  marked: string;
  /** Id of the slide shown. */
  at: string;
  onChoose: (id: string) => void;
}

/** Every slide of the deck at once; the arrows mark one, Enter goes to it. */
export function Grid({ deck, marked, at, onChoose }: GridProps) {
  const list = useRef<HTMLOListElement>(null);
  const place = placeOf(deck, marked);
  useEffect(() => list.current?.querySelectorAll('button')[place]?.focus(), [place]);
  return (
    <section className="slide-grid" aria-label="All slides">
      <h1>All slides</h1>
      <ol ref={list}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button type="button" aria-current={slide.id === at ? 'true' : undefined} onClick={() => onChoose(slide.id)}>
              <Thumbnail slide={slide} deck={deck} />
              <span>
                <b>{index + 1}</b> {slideTitle(slide)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
