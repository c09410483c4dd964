import { ErrorScreen } from '../ui/ErrorScreen';

/** The whole screen where the product could not start: what happened, in the words of the error. */
export function StartFailure({ error }: { error: unknown }) {
  const text = error instanceof Error ? error.message : 'An unknown fault stopped the dashboard.';
  return (
    <main className="wrap">
      <ErrorScreen title="The dashboard could not start" text={text} onRetry={() => window.location.reload()} />
    </main>
  );
}
