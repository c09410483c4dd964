import { opener } from './marks';
import type { Ground } from './scope';
import { longDate, monthName } from './words';

const tabs = ['Overview', 'Helpdesk', 'Outages and fix times', 'Projects', 'Actions'];
const comparisons = ['Same period last year', 'Previous period', 'Nothing'];

/** Masthead and tabs; nothing in them changes. */
export function Top({ ground }: { ground: Ground }) {
  const { councils } = ground.answers['reporting-periods'].data;
  return (
    <>
      <header className="masthead">
        <div className="wrap">
          <div className="masthead-line">
            <div>
              <div className="masthead-name">ICT partnership dashboard</div>
              <div className="masthead-organisations">{councils.map(({ name }) => name).join(' and ')}</div>
            </div>
            <div className="masthead-tools">
              <span className="select select-box">
                <span className="select-field">{choice(['Device colours', 'Light', 'Dark'], 'Colours')}</span>
              </span>
            </div>
          </div>
        </div>
        <nav className="tabs wrap" aria-label="Sections">
          <ul>
            {tabs.map((tab, index) => (
              <li key={tab}>
                <a href="#/" aria-current={index === 0 ? 'page' : undefined}>
                  {tab}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <aside className="demonstration-bar">
        <div className="wrap">
          <b>Demonstration data</b> <span>Invented figures for design and testing. They do not describe either council.</span>
        </div>
      </aside>
    </>
  );
}

const choice = (options: readonly string[], label: string) => (
  <>
    <select aria-label={label}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
    {opener}
  </>
);

const filter = (label: string, options: readonly string[]) => (
  <span className="select select-line">
    <span>{label}</span>
    <span className="select-field">{choice(options, label)}</span>
  </span>
);

interface FiltersProps {
  ground: Ground;
  council: string;
  onCouncil: (code: string) => void;
}

/** The filters. Only the councils answer: it is their answer that is measured. */
export function Filters({ ground, council, onCouncil }: FiltersProps) {
  const { councils, periods } = ground.answers['reporting-periods'].data;
  const choices = [{ code: 'both', shortName: 'Both' }, ...councils];
  return (
    <section className="filter-bar wrap" aria-label="Filters">
      <div className="filter-controls">
        {filter('Period', periods.toReversed().map(({ from, to }) => `${monthName(from)} to ${monthName(to)} ${to.slice(0, 4)}, ${from}`))}
        <fieldset className="segmented">
          <legend>Council</legend>
          <div className="segmented-strip">
            {choices.map(({ code, shortName }) => (
              <label key={code}>
                <input type="radio" name="council" checked={code === council} onChange={() => onCouncil(code)} />
                <span>{shortName}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {filter('Compare with', comparisons)}
        <span className="freshness">Data as at {longDate(ground.answers.calls.dataTo)}</span>
      </div>
    </section>
  );
}
