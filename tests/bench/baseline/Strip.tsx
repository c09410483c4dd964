import { arrow, markWords, ratingMark, swatch } from './marks';
import { partQuarterText, type Headline } from './headlines';
import type { Scope } from './scope';
import { spark } from './Spark';

/** The headline measures and the key of their sparklines. */
export function Strip({ scope, headlines }: { scope: Scope; headlines: readonly Headline[] }) {
  const { calendar } = scope;
  return (
    <section className="headline-section" aria-label="Headline measures">
      <ul className="headline-strip">
        {headlines.map((headline) => (
          <li className="headline" key={headline.metric}>
            <h2 className="headline-name">{headline.name}</h2>
            <p className="headline-unit">{headline.unit}</p>
            <p className="headline-value">
              {headline.value}
              {headline.valueUnit !== '' && <small>{headline.valueUnit}</small>}
            </p>
            <p className="headline-rating">
              {ratingMark(headline.mark)}
              <span>
                <b>{markWords[headline.mark]}.</b> {headline.reason}
              </span>
            </p>
            <div className="headline-spark">{spark(headline, calendar)}</div>
            <ul className="headline-comparisons">
              {headline.comparisons.map(({ difference, amount, rest }) => (
                <li key={rest}>
                  {arrow(difference)}
                  <span>
                    <b>{amount}</b>
                    {rest}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="headline-key">
        <span>
          {swatch('M1 2h12v10h-12z', 'var(--ghost-fill)', 'var(--ghost-line)')}
          {calendar.lastYear}
        </span>
        <span>
          {swatch('M1 7a6 6 0 1 1 12 0a6 6 0 1 1 -12 0z', 'var(--both)')}
          {calendar.year}
        </span>
        <span>
          {swatch('M2.5 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0z', 'var(--paper)', 'var(--both)')}
          {partQuarterText(scope)}
        </span>
        <span>
          {swatch('M0 7h5m3 0h5', 'none', 'var(--target)')}
          Target
        </span>
        <span>“Last year” compares the same months</span>
      </p>
    </section>
  );
}
