import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { StartFailure } from './app/StartFailure';
import { loadConfig } from './api/config';
import { routes } from './pages/routes';
import { followPack } from './state/packStore';
import { parseView } from './state/view';
import { followAddress } from './state/viewStore';
import { followTheme } from './app/theme';
import './ui/styles/index.css';

/** Asks for the code of the page in the address at once, beside everything else that is on its way. */
const fetchPageEarly = (): void => {
  // The page itself says what went wrong, if this does.
  routes[parseView(window.location.hash).page].load().catch(() => undefined);
};

const start = async (container: HTMLElement): Promise<void> => {
  fetchPageEarly();
  followTheme();
  followAddress();
  followPack();
  const root = createRoot(container);
  try {
    const changes = import.meta.env.MODE === 'demo' ? await (await import('../mocks/browser')).startMocks() : {};
    root.render(<App config={{ ...(await loadConfig(document.baseURI)), ...changes }} />);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
};

const container = document.getElementById('root');
if (container) void start(container);
