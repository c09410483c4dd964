import { memo, useDeferredValue, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Columns, Gantt, Lanes, Lines, Spark } from './drawings';
import { figuresOf, type Documents, type Figures, type Point } from './figures';

/*
 * What the product is measured against: the same answers, the same figures and the same drawings, written by
 * hand for this one page in the fastest way React allows. No validation, no tables, no keyboard, no states.
 */

const subjects = [
  'reporting-periods',
  'calls',
  'backlog',
  'fix-times',
  'outages',
  'projects',
  'actions',
  'explanations',
];

const fetchDocuments = async (): Promise<Documents> => {
  const answers = await Promise.all(
    subjects.map(async (subject) => [subject, await (await fetch(`api/${subject}?audience=public`)).json()]),
  );
  return Object.fromEntries(answers) as Documents;
};

const Tile = ({ title, points, digits = 0 }: { title: string; points: readonly Point[]; digits?: number }) => (
  <section>
    {title}
    <strong>{points.at(-1)?.value.toFixed(digits)}</strong>
    <Spark points={points} label={title} />
    <p>{points.at(-4)?.value.toFixed(digits)} a quarter ago</p>
    <p>{points.at(-13)?.value.toFixed(digits)} a year ago</p>
  </section>
);

const Page = memo(function Page({ figures }: { figures: Figures }) {
  const { logged, open, within, fixTime, hoursLost, onTrack } = figures;
  return (
    <>
      <h1>Calls logged: {logged.at(-1)?.value.toLocaleString('en-GB')}</h1>
      <div className="tiles">
        <Tile title="Calls logged" points={logged} />
        <Tile title="Backlog of open calls" points={open} />
        <Tile title="Resolved within target" points={within} digits={1} />
        <Tile title="Hours lost" points={hoursLost} digits={1} />
        <Tile title="Priority 1 fix time" points={fixTime} digits={1} />
        <Tile
          title="Projects on track"
          points={[
            { month: '', value: onTrack.green },
            { month: '', value: onTrack.total },
          ]}
        />
      </div>
      <div className="panels">
        <Columns figures={figures} />
        <Lines figures={figures} />
        <Lanes figures={figures} />
        <Gantt figures={figures} />
      </div>
      <ul>
        {figures.actions.map(({ text, due }) => (
          <li key={text}>
            {text} {due}
          </li>
        ))}
      </ul>
    </>
  );
});

function App({ documents }: { documents: Documents }) {
  const [council, setCouncil] = useState('both');
  const shown = useDeferredValue(council);
  const figures = useMemo(() => figuresOf(documents, shown), [documents, shown]);
  const choices = [{ code: 'both', shortName: 'Both' }, ...documents['reporting-periods'].data.councils];
  return (
    <>
      <header>
        <strong>ICT partnership dashboard</strong>
      </header>
      <main>
        {choices.map(({ code, shortName }) => (
          <button key={code} type="button" aria-pressed={code === council} onClick={() => setCouncil(code)}>
            {shortName}
          </button>
        ))}
        <Page figures={figures} />
      </main>
    </>
  );
}

const container = document.getElementById('root');
if (container) createRoot(container).render(<App documents={await fetchDocuments()} />);
