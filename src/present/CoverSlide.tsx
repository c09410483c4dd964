import type { ReactNode } from 'react';
import type { Cover } from '../exports/pack/pack';
import { noBreak } from '../ui/noBreak';

interface CoverSlideProps {
  cover: Cover;
  /** What the presenter is offered before beginning. */
  offer?: ReactNode;
}

/** Body of the first slide: the period, the finding of the whole, the meeting. */
export function CoverSlide({ cover, offer }: CoverSlideProps) {
  return (
    <div className="slide-cover">
      <p className="slide-descriptor">{noBreak(cover.period)}</p>
      <p className="slide-cover-finding">{noBreak(cover.finding)}</p>
      <dl className="slide-facts">
        {cover.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{noBreak(text)}</dd>
          </div>
        ))}
      </dl>
      {offer}
    </div>
  );
}
