import { Suspense, useDeferredValue, useMemo } from 'react';
import { useDeployment } from '../api/deployment';
import { useSubjects } from '../api/useSubjects';
import { problemSentence } from '../api/problem';
import type { Subject } from '../model/subject';
import { pages } from '../pages/routes';
import { audienceShown, partShown, selectionOf } from '../state/selection';
import { useViewStore } from '../state/viewStore';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ErrorScreen } from '../ui/ErrorScreen';
import { LiveRegion } from '../ui/LiveRegion';
import { DemonstrationBar, ExemptBar } from '../ui/NoticeBars';
import { PrintFooter } from '../ui/PrintFooter';
import { SkipLink } from '../ui/SkipLink';
import { Filters } from './Filters';
import { Footer } from './Footer';
import { LoadingPage } from './LoadingPage';
import { TopOfPage } from './TopOfPage';
import { usePageChange } from './usePageChange';
import { demonstrationLabel, documentTitle, exemptLabel, markingLabel } from './labels';

const always: readonly Subject[] = ['reporting-periods'];
const none: readonly Subject[] = [];

/** The frame of every page: masthead, markings, filters, the page itself, footer. */
export function Shell() {
  const config = useDeployment();
  const view = useViewStore((store) => store.view);
  const part = partShown(view, config);
  const audience = audienceShown(view, config);
  const query = useMemo(() => ({ audience }), [audience]);
  const subjects = useSubjects(always, none, query);
  const partnership = subjects.state === 'held' ? subjects.answers['reporting-periods'] : undefined;
  const selection = useMemo(() => partnership && selectionOf(view, partnership.data, audience), [view, partnership, audience]);
  // The controls answer at once; the page follows when the browser has time.
  const shown = useDeferredValue(selection);
  const page = useDeferredValue(view.page);
  const Page = pages[page];
  usePageChange(view, selection);

  return (
    <>
      <SkipLink />
      <TopOfPage view={view} part={part} partnership={partnership?.data} />
      {part === 2 && <ExemptBar {...exemptLabel} />}
      {partnership?.demonstration === true && <DemonstrationBar {...demonstrationLabel} />}
      {partnership && selection && <Filters partnership={partnership.data} selection={selection} part={part} />}
      <main id="main" className="wrap" tabIndex={-1} aria-busy={shown !== selection || page !== view.page}>
        {subjects.state === 'failed' && <ErrorScreen title="The dashboard could not be loaded" text={problemSentence(subjects.problem)} reference={subjects.problem.reference} onRetry={subjects.retry} />}
        {subjects.state === 'held' && !selection && <ErrorScreen title="There is nothing to report yet" text="The metrics service lists no reporting periods." />}
        {subjects.state === 'loading' && <LoadingPage />}
        {partnership && shown && (
          <ErrorBoundary key={page} fallback={(error) => <ErrorScreen title="This page could not be drawn" text="Reload the page. If it happens again, tell the service desk." reference={error instanceof Error ? error.name : 'unknown'} />}>
            <Suspense fallback={<LoadingPage />}>
              <Page partnership={partnership} selection={shown} />
            </Suspense>
          </ErrorBoundary>
        )}
      </main>
      <Footer view={view} part={part} selection={selection} partnership={partnership?.data} />
      <PrintFooter title={documentTitle(partnership?.data, selection)} marking={markingLabel(part)} label={partnership?.demonstration === true ? `${demonstrationLabel.heading}: invented figures` : undefined} />
      <LiveRegion />
    </>
  );
}
