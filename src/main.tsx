import { loadConfig, type DeploymentConfig } from './api/config';
import { askEarly } from './app/askEarly';
import { reloadOnce } from './app/newVersion';
import { routes } from './pages/routes';
import { parseView } from './state/view';
import './ui/styles/index.css';

// Parts of the program that are gone after a deployment.
window.addEventListener('vite:preloadError', () => void reloadOnce());

// Small, and without React: it runs while the application is still on its way, and asks for all else at once.
const container = document.getElementById('root');
const view = parseView(window.location.hash);
const application = import('./app/start');
// The page itself says what went wrong, if this does.
routes[view.page].load().catch(() => undefined);

const demonstration = async (): Promise<DeploymentConfig> => {
  const changes = await (await import('../mocks/browser')).startMocks();
  return { ...(await loadConfig(document.baseURI)), ...changes };
};

const product = async (): Promise<DeploymentConfig> => {
  const config = await loadConfig(document.baseURI);
  // A guess that fails is no failure: the application asks again, and says what is wrong.
  askEarly(config, view).catch(() => undefined);
  return config;
};

const deployment = import.meta.env.MODE === 'demo' ? demonstration() : product();
// Told on the screen, once there is an application to tell it.
deployment.catch(() => undefined);
// Not awaited here: the application shares modules with this file, and would wait for it in turn.
void application.then(
  ({ start }) => container && start(container, deployment),
  () => {
    const message = container?.querySelector('.page-loading');
    if (message) message.textContent = 'The dashboard could not be fetched. Reload the page.';
  },
);
