import type { Headline } from './headlines';
import { ratingMark } from './marks';
import type { Scope } from './scope';
import { longDate } from './words';

type Explanation = Scope['answers']['explanations']['data']['records'][number];

/** What officers said of a subject for the latest months: the one meant for the panel, else the one meant for all. */
export const accountOf = ({ answers, calendar }: Scope, subject: string, panel?: string): Explanation | undefined => {
  const last = calendar.latest.months.at(-1) ?? '';
  const own = answers.explanations.data.records.filter((record) => record.subject === subject && record.to === last);
  return own.find((record) => record.panel === panel) ?? own.find((record) => record.panel === undefined);
};

/** "Service Desk Manager, by 31 January 2024". */
export const whoByWhen = ({ ownerRole, byWhen }: Explanation): string => [ownerRole, byWhen && `by ${longDate(byWhen)}`].filter(Boolean).join(', ');

/** Each measure off its target with its cause and action. */
export const offTargetList = (scope: Scope, off: readonly Headline[]) => (
  <ul className="words-list">
    {off.map(({ metric, name, mark, stands }) => {
      const account = accountOf(scope, metric, '1.2');
      return (
        <li key={metric}>
          {ratingMark(mark)}
          <h3>
            {name} <span>{stands}</span>
          </h3>
          <p>
            {account?.cause ?? 'No explanation supplied'} {account?.action && <b>{account.action}</b>} {account && whoByWhen(account)}
          </p>
        </li>
      );
    })}
  </ul>
);

/** Why a panel's measure is off, and what is done. */
export const varianceNote = (mark: 'amber' | 'red', lines: readonly { strong: string; text: string }[]) => (
  <div className="variance-notes">
    <div className={`variance-note is-${mark}`}>
      {lines.map(({ strong, text }) => (
        <p key={strong}>
          <b>{strong}:</b> {text}
        </p>
      ))}
    </div>
  </div>
);
