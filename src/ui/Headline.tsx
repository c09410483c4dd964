import type { ReactNode } from 'react';
import { ratingWord } from '../figures/cells';
import type { Headline as HeadlineData } from '../figures/figure';
import { Arrow } from './Arrow';
import { noBreak } from './noBreak';
import { RatingMark } from './RatingMark';

type Comparison = HeadlineData['comparisons'][number];

function ComparisonLine({ comparison }: { comparison: Comparison }) {
  const { direction, amount, against, verdict } = comparison;
  const rest = [against, verdict].filter((part) => part !== '').join(', ');
  return (
    <li>
      {direction !== 'none' && <Arrow direction={direction} />}
      <span>
        <b>{amount}</b> {noBreak(rest)}
      </span>
    </li>
  );
}

export interface HeadlineProps {
  headline: Omit<HeadlineData, 'spark' | 'metric' | 'marking'>;
  /** Sparkline of eight quarters. */
  spark: ReactNode;
}

/** One measure of the strip: name, unit, value, rating in a sentence, sparkline, comparisons. */
export function Headline({ headline, spark }: HeadlineProps) {
  const { name, unit, value, valueUnit, rating, comparisons } = headline;
  return (
    <li className="headline">
      <h2 className="headline-name">{name}</h2>
      <p className="headline-unit">{noBreak(unit)}</p>
      <p className={/\d/.test(value) ? 'headline-value' : 'headline-value is-words'}>
        {value}
        {valueUnit !== '' && <small>{valueUnit}</small>}
      </p>
      <p className="headline-rating">
        <RatingMark mark={rating.mark} />
        <span>
          <b>{ratingWord(rating.mark)}.</b> {noBreak(rating.reason)}
        </span>
      </p>
      <div className="headline-spark">{spark}</div>
      <ul className="headline-comparisons">
        {comparisons.map((comparison) => (
          <ComparisonLine key={comparison.against} comparison={comparison} />
        ))}
      </ul>
    </li>
  );
}

export interface HeadlineStripProps {
  /** Accessible name: "Headline measures". */
  label: string;
  children: ReactNode;
  /** The one key line under the strip. */
  keyLine: ReactNode;
  /** Beneath the key, such as how the measures are made. */
  after?: ReactNode;
}

/** The measures in one ruled strip, with their key under it, once. */
export function HeadlineStrip({ label, children, keyLine, after }: HeadlineStripProps) {
  return (
    <section className="headline-section" aria-label={label}>
      <ul className="headline-strip">{children}</ul>
      <p className="headline-key">{keyLine}</p>
      {after}
    </section>
  );
}

export interface HeadlinePlaceholderProps {
  name: string;
  /** Why there is no value; empty while it is being loaded. */
  text: string;
}

/** Holds a measure's place in the strip while there is no value. */
export function HeadlinePlaceholder({ name, text }: HeadlinePlaceholderProps) {
  return (
    <li className="headline is-placeholder">
      <h2 className="headline-name">{name}</h2>
      <p className="headline-unit" />
      <p className="headline-value" />
      <p className="headline-rating">{noBreak(text)}</p>
      <div className="headline-spark" />
      <div className="headline-comparisons" />
    </li>
  );
}
