import { setupServer, type SetupServer } from 'msw/node';
import { handlersFor } from './handlers';
import { scenarios, type ScenarioName } from './scenarios';
import { loadStoredDocument } from './storedDocuments';

/** The mock API for tests that run in Node; the caller starts and closes it. */
export const mockServer = (name: ScenarioName = 'complete'): SetupServer => setupServer(...handlersFor(scenarios[name], loadStoredDocument));
