import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { answersQuery, type Answers } from './answers';
import { Filters, Top } from './Frame';
import { Page } from './Page';
import { groundOf } from './scope';
import './style.css';

/*
 * What the product is measured against: the Overview as one page written by hand, from the same answers, in the
 * fastest way React allows. It draws what a reader sees there; it has no validation, tables, keyboard, states, print,
 * exports, other pages, other widths or other periods.
 */

function Dashboard({ answers }: { answers: Answers }) {
  const ground = useMemo(() => groundOf(answers), [answers]);
  const [council, setCouncil] = useState('both');
  const shown = useDeferredValue(council);
  return (
    <>
      <Top ground={ground} />
      <Filters ground={ground} council={council} onCouncil={setCouncil} />
      <main className="wrap">
        <Page ground={ground} council={shown} />
      </main>
      <footer className="page-footer wrap">
        <div>
          <span>{answers['reporting-periods'].data.dashboardTitle}</span>
          <span>Part I: public</span>
          <nav>
            <a href="#/about-the-measures">About the measures</a>
            <a href="#/accessibility">Accessibility</a>
          </nav>
        </div>
      </footer>
    </>
  );
}

function App() {
  const { data } = useQuery(answersQuery);
  return data && <Dashboard answers={data} />;
}

const container = document.getElementById('root');
const client = new QueryClient();
// Until the answers are here, what index.html painted stays.
await client.query(answersQuery);
if (container)
  createRoot(container).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
