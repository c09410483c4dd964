import { ratingWord } from '../figures/cells';
import { unexplained } from '../figures/explained';
import type { Variance } from '../figures/figure';
import { ExemptMark } from './ExemptMark';
import { noBreak } from './noBreak';

export interface VarianceNoteProps {
  variance: Variance;
}

/** Why a figure is amber or red, what is done about it, by whom and when; or that nobody has said. */
export function VarianceNote({ variance }: VarianceNoteProps) {
  const { rating, heading, reason, supplied, cause, action, who, decisionAsked, marking } = variance;
  const why = heading === '' ? `Why ${ratingWord(rating).toLowerCase()}` : heading;
  return (
    <div className={`variance-note is-${rating}`}>
      <ExemptMark marking={marking} />
      <p>
        <b>{noBreak(why)}:</b> {reason !== undefined && `${noBreak(reason)}. `}
        {supplied && cause !== undefined ? noBreak(cause) : unexplained}
      </p>
      {(action !== undefined || who !== undefined) && (
        <p>
          <b>Action:</b> {noBreak([action, who].filter((part) => part !== undefined).join(' '))}
        </p>
      )}
      {decisionAsked !== undefined && (
        <p>
          <b>Decision asked of the committee:</b> {noBreak(decisionAsked)}
        </p>
      )}
    </div>
  );
}
