import type { Closing } from '../exports/pack/pack';
import { noBreak } from '../ui/noBreak';
import { RatingMark } from '../ui/RatingMark';

/** Body of the last slide: what the meeting is asked, and the actions that come next. */
export function ClosingSlide({ closing: { items, actions } }: { closing: Closing }) {
  return (
    <div className="slide-closing">
      <dl className="slide-facts">
        {items.map(({ label, value }) => (
          <div key={label}>
            <dt>{noBreak(label)}</dt>
            <dd>{noBreak(value)}</dd>
          </div>
        ))}
      </dl>
      {actions.length > 0 && (
        <section aria-labelledby="slide-next">
          <h2 id="slide-next">Actions next</h2>
          <ul className="slide-actions">
            {actions.map((action, place) => (
              <li key={place}>
                <RatingMark mark={action.rating} size={30} />
                <div>
                  {noBreak(action.text)}
                  <p>{noBreak(action.note)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
