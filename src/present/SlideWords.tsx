import type { WordsPlot } from '../figures/plot';
import { ExemptMark } from '../ui/ExemptMark';
import { noBreak } from '../ui/noBreak';
import { RatingMark } from '../ui/RatingMark';
import type { Note } from './notes';

interface SlideWordsProps {
  items: WordsPlot['items'];
}

/** A panel of words: a mark, a heading with its figure aside, and the sentences. */
export function SlideWords({ items }: SlideWordsProps) {
  return (
    <ul className="slide-words">
      {items.map((item, place) => (
        <li key={place} data-item>
          <RatingMark mark={item.rating} size={30} />
          <h2>
            {noBreak(item.heading)} <span>{noBreak(item.aside)}</span> <ExemptMark marking={item.marking} />
          </h2>
          <p>
            {noBreak(item.text)} {item.strong !== '' && <b>{noBreak(item.strong)}</b>} {item.tail !== undefined && noBreak(item.tail)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A figure's notes on the slide. */
export function SlideNotes({ notes }: { notes: readonly Note[] }) {
  return (
    <dl className="slide-notes">
      {notes.map(({ heading, lines }) => (
        <div key={heading} data-item>
          <dt>{heading}</dt>
          {lines.map((line, place) => (
            <dd key={place}>{noBreak(line)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
