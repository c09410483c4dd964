import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ClearedFigure } from '../../figures/clearance';
import type { Selection } from '../../figures/selection';
import { ErrorBoundary } from '../../ui/ErrorBoundary';

const MadeOfFigure = lazy(() => import('./MadeOfFigure'));
const MadeOfHeadlines = lazy(() => import('./MadeOfHeadlines'));

/** A disclosure whose content is fetched when it is first opened. */
function Made({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="source-notes made" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <ErrorBoundary fallback={() => <p>This could not be loaded. Reload the page and try again.</p>}>
          <Suspense fallback={null}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}

/** Opens a figure to its sum, definition, target, source and caveats. */
export const HowMade = ({ figure }: { figure: ClearedFigure }) => (
  <Made title="How it is made">
    <MadeOfFigure figure={figure} />
  </Made>
);

/** The same for the headline measures, each with the panel that holds its months. */
export const HowHeadlinesAreMade = ({ selection }: { selection: Selection }) => (
  <Made title="How these measures are made">
    <MadeOfHeadlines selection={selection} />
  </Made>
);
