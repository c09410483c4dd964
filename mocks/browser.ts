import { setupWorker } from 'msw/browser';
import { handlersFor } from './handlers';
import type { DeploymentConfig } from '../src/api/config';
import { scenarioNamed } from './scenarios';
import { loadStoredDocument } from './storedDocuments';

/**
 * Starts the mock API in the page, in the scenario its address names: `?scenario=slow`. Settles when it answers, with
 * what the scenario changes of the demonstration's own settings.
 */
export const startMocks = async (): Promise<Partial<DeploymentConfig>> => {
  const page = new URL(document.baseURI);
  const scenario = scenarioNamed(new URL(location.href).searchParams.get('scenario'));
  const worker = setupWorker(...handlersFor(scenario, loadStoredDocument, new URL('api', page).href));
  await worker.start({
    serviceWorker: { url: new URL('mockServiceWorker.js', page).href },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  return scenario.audience === 'members' ? { opensIn: 2 } : {};
};
