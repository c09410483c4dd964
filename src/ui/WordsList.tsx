import type { WordsPlot } from '../figures/plot';
import { ExemptMark } from './ExemptMark';
import { noBreak } from './noBreak';
import { RatingMark } from './RatingMark';

export interface WordsListProps {
  items: WordsPlot['items'];
}

/** A panel of words: a mark, a heading with its figure aside, and the sentences. */
export function WordsList({ items }: WordsListProps) {
  return (
    <ul className="words-list">
      {items.map((item, place) => (
        <li key={place}>
          <RatingMark mark={item.rating} />
          <h3>
            {noBreak(item.heading)} <span>{noBreak(item.aside)}</span> <ExemptMark marking={item.marking} />
          </h3>
          <p>
            {noBreak(item.text)} {item.strong !== '' && <b>{noBreak(item.strong)}</b>} {item.tail !== undefined && noBreak(item.tail)}
          </p>
        </li>
      ))}
    </ul>
  );
}
