import { noBreak } from '../ui/noBreak';
import { hasFigure, slideHeading, slideTitle, type Deck, type Slide } from './deck';
import { notesOf } from './notes';

const leftOutText = ({ leftOut }: Deck): string[] => leftOut.map(({ ref, title, reason }) => `${ref} ${title}. ${reason}`);

/** What the presenter says of the slide; on the cover, what is not in the deck. */
export function PresenterNotes({ slide, deck }: { slide: Slide; deck: Deck }) {
  const notes = hasFigure(slide) ? notesOf(slide.figure) : slide.kind === 'cover' && deck.leftOut.length > 0 ? [{ heading: 'Left out', lines: leftOutText(deck) }] : [];
  return (
    <section className="presenter-notes" aria-labelledby="presenter-slide">
      <h1 id="presenter-slide" tabIndex={-1}>
        {slideTitle(slide)}
      </h1>
      <p className="presenter-finding">{noBreak(slideHeading(slide))}</p>
      {notes.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.map((line, place) => (
            <p key={place}>{noBreak(line)}</p>
          ))}
        </section>
      ))}
    </section>
  );
}
