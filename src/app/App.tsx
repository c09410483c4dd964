import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeploymentConfig } from '../api/config';
import { DeploymentProvider } from '../api/deployment';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Shell } from './Shell';
import { StartFailure } from './StartFailure';

/** The dashboard of one deployment. */
export function App({ config }: { config: DeploymentConfig }) {
  const [client] = useState(() => new QueryClient());
  return (
    <ErrorBoundary fallback={(error) => <StartFailure error={error} />}>
      <QueryClientProvider client={client}>
        <DeploymentProvider value={config}>
          <Shell />
        </DeploymentProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
