import { lateAfter } from '../api/SubjectsProvider';
import { useElapsed } from '../api/useElapsed';

/** Holds the page's place while its code or the list of periods is fetched. */
export function LoadingPage() {
  const late = useElapsed(true, lateAfter);
  return (
    <div className="page-loading" role="status">
      {late ? 'Still loading the figures' : 'Loading the figures'}
    </div>
  );
}
