import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDeployment } from '../../api/deployment';
import { londonTime } from '../../figures/format';
import { usePack } from '../../state/packStore';
import { useViewStore } from '../../state/viewStore';
import { ErrorScreen } from '../../ui/ErrorScreen';
import { loadDecks, type Loaded } from './loadDecks';
import { planOf } from './planOf';
import { Screen } from './Screen';
import { useReadersColours } from './useReadersColours';

/** One attempt to load the decks; then the screen, for good. */
function Attempt({ onRetry }: { onRetry: () => void }) {
  const config = useDeployment();
  const client = useQueryClient();
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => {
    const { view } = useViewStore.getState();
    const plan = planOf(view.presenting, usePack.getState().plan);
    let isWanted = true;
    loadDecks({ config, client, view, plan, producedOn: londonTime(new Date().toISOString()).day }).then(
      (found) => isWanted && setLoaded(found),
      (error: unknown) => isWanted && setProblem(error instanceof Error ? error : new Error('An unknown fault.')),
    );
    return () => {
      isWanted = false;
    };
  }, [config, client]);
  if (loaded) return <Screen loaded={loaded} />;
  return (
    <main id="main" className="wrap" tabIndex={-1}>
      {problem ? (
        <ErrorScreen title="The presentation could not be loaded" text={problem.message} onRetry={onRetry} />
      ) : (
        <div className="page-loading" role="status">
          Loading the presentation
        </div>
      )}
    </main>
  );
}

/** The screen the room sees. It loads once; what it has loaded is what is shown to the end. */
export default function PresentPage() {
  const [attempt, setAttempt] = useState(0);
  useReadersColours();
  return <Attempt key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}
