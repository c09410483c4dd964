import { setupWorker } from 'msw/browser';
import { handlersFor } from './handlers';
import { scenarioNamed } from './scenarios';
import { loadStoredDocument } from './storedDocuments';

/** Starts the mock API in the page, in the scenario its address names: `?scenario=slow`. Settles when it answers. */
export const startMocks = async (): Promise<void> => {
  const page = new URL(document.baseURI);
  const scenario = scenarioNamed(new URL(location.href).searchParams.get('scenario'));
  const worker = setupWorker(...handlersFor(scenario, loadStoredDocument));
  await worker.start({
    serviceWorker: { url: new URL('mockServiceWorker.js', page).href },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
};
