import { ErrorScreen } from '../ui/ErrorScreen';
import { isChunkGone } from './newVersion';

const reload = (): void => window.location.reload();

/** In place of a page that failed to draw, or whose code is no longer there. */
export function PageFault({ error }: { error: unknown }) {
  if (isChunkGone(error))
    return navigator.onLine ? (
      <ErrorScreen title="A new version of the dashboard is available" text="Reload the page to use it. What you were looking at stays in the address." onRetry={reload} />
    ) : (
      <ErrorScreen title="This page could not be fetched" text="This device is offline. Reload the page when it is connected." onRetry={reload} />
    );
  return (
    <ErrorScreen
      title="This page could not be drawn"
      text="Reload the page. If it happens again, tell the service desk."
      reference={error instanceof Error ? error.name : 'unknown'}
    />
  );
}
