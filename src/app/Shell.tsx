import { Suspense, useDeferredValue, useMemo } from 'react';
import { useDeployment } from '../api/deployment';
import { useQuery } from '@tanstack/react-query';
import { subjectQuery } from '../api/queries';
import { SubjectsProvider } from '../api/SubjectsProvider';
import { mayRetry, problemAdvice, problemSentence } from '../api/problem';
import { pages } from '../pages/pages';
import { routes } from '../pages/routes';
import { audienceShown, partShown, windowOf } from '../state/selection';
import { useViewStore } from '../state/viewStore';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ErrorScreen } from '../ui/ErrorScreen';
import { LiveRegion } from '../ui/LiveRegion';
import { DemonstrationBar, ExemptBar } from '../ui/NoticeBars';
import { PrintFooter } from '../ui/PrintFooter';
import { SkipLink } from '../ui/SkipLink';
import { PageNotices } from '../pages/PageNotices';
import { Filters } from './Filters';
import { Footer } from './Footer';
import { LoadingPage } from './LoadingPage';
import { PageFault } from './PageFault';
import { SubjectAnnouncer } from './SubjectAnnouncer';
import { TopOfPage } from './TopOfPage';
import { usePageChange } from './usePageChange';
import { useSelection } from './useSelection';
import { demonstrationLabel, documentTitle, exemptLabel, markingLabel } from './labels';

/** The frame of every page: masthead, markings, filters, the page itself, footer. */
export function Shell() {
  const config = useDeployment();
  const view = useViewStore((store) => store.view);
  const part = partShown(view, config);
  const audience = audienceShown(view, config);
  const { data: partnership, error: problem, isPending, refetch } = useQuery(subjectQuery(config, 'reporting-periods', { audience }));
  const selection = useSelection(view, partnership?.data, audience);
  // The controls answer at once; the page follows when the browser has time.
  const shown = useDeferredValue(selection);
  const page = useDeferredValue(view.page);
  const Page = pages[page];
  const isFramed = routes[page].frame !== 'none';
  const isDemonstration = config.demonstration || partnership?.demonstration === true;
  const query = useMemo(() => shown && windowOf(shown), [shown]);
  usePageChange(page, shown);

  return (
    <>
      <SkipLink />
      {isFramed && <TopOfPage view={view} part={part} partnership={partnership?.data} />}
      {part === 2 && <ExemptBar {...exemptLabel} />}
      {isDemonstration && <DemonstrationBar {...demonstrationLabel} />}
      {isFramed && partnership && selection && <Filters partnership={partnership.data} selection={selection} part={part} />}
      <main id="main" className="wrap" tabIndex={-1} aria-busy={shown !== selection || page !== view.page}>
        {problem && !partnership && <ErrorScreen title="The dashboard could not be loaded" text={[problemSentence(problem), problemAdvice(problem)].join(' ').trim()} reference={problem.reference} onRetry={mayRetry(problem.kind) ? () => void refetch() : undefined} />}
        {partnership && !selection && <ErrorScreen title="There is nothing to report yet" text="The metrics service lists no reporting periods." />}
        {isPending && <LoadingPage />}
        {partnership && shown && query && (
          <SubjectsProvider partnership={partnership} query={query}>
            <SubjectAnnouncer />
            {isFramed && <PageNotices problem={problem} onRetry={() => void refetch()} />}
            <Suspense fallback={<LoadingPage />}>
              <ErrorBoundary key={page} fallback={(error) => <PageFault error={error} />}>
                <Page partnership={partnership} selection={shown} />
              </ErrorBoundary>
            </Suspense>
          </SubjectsProvider>
        )}
      </main>
      {isFramed && (
        <>
          <Footer view={view} part={part} selection={selection} partnership={partnership?.data} />
          <PrintFooter title={documentTitle(partnership?.data, selection)} marking={markingLabel(part)} exempt={part === 2} label={isDemonstration ? `${demonstrationLabel.heading}: invented figures` : undefined} />
        </>
      )}
      <LiveRegion />
    </>
  );
}
