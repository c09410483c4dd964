import type { ActionMarksPlot } from '../figures/plot';
import { noBreak } from './noBreak';
import { RatingMark } from './RatingMark';

export interface NextListProps {
  items: ActionMarksPlot['next'];
  /** Link to the whole list. */
  more: { href: string; label: string };
}

/** The few items that need attention next, under the marks of them all. */
export function NextList({ items, more }: NextListProps) {
  return (
    <>
      <ul className="next-list">
        {items.map((item, place) => (
          // Two actions may read alike; their order is theirs.
          <li key={place}>
            <RatingMark mark={item.rating} />
            <div>
              {noBreak(item.text)}
              <div className="next-note">{noBreak(item.note)}</div>
            </div>
          </li>
        ))}
      </ul>
      <p className="show-all">
        <a href={more.href}>{more.label}</a>
      </p>
    </>
  );
}
