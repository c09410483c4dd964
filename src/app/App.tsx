import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { DeploymentConfig } from '../api/config';
import { DeploymentProvider } from '../api/deployment';
import { screens } from '../pages/screens';
import { useViewStore } from '../state/viewStore';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { LoadingPage } from './LoadingPage';
import { Shell } from './Shell';
import { StartFailure } from './StartFailure';

/** The page of the address in its frame, or a screen that stands alone. */
function Page() {
  const page = useViewStore((store) => store.view.page);
  const Screen = screens[page];
  if (Screen === undefined) return <Shell />;
  return (
    <Suspense fallback={<LoadingPage />}>
      <Screen />
    </Suspense>
  );
}

/** The dashboard of one deployment. */
export function App({ config }: { config: DeploymentConfig }) {
  const [client] = useState(() => new QueryClient());
  return (
    <ErrorBoundary fallback={(error) => <StartFailure error={error} />}>
      <QueryClientProvider client={client}>
        <DeploymentProvider value={config}>
          <Page />
        </DeploymentProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
