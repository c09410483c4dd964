import { createRoot } from 'react-dom/client';
import type { DeploymentConfig } from '../api/config';
import { keepPackInMemory } from '../state/packStore';
import { followAddress } from '../state/viewStore';
import { App } from './App';
import { StartFailure } from './StartFailure';
import { followTheme } from './theme';

/** Milliseconds until the application is kept for a visit without a network: the first page has all the network till then. */
const untilKept = 10_000;

const keepLater = (config: DeploymentConfig): void => {
  // The demonstration has a worker of its own, and a development server changes under any.
  if (!import.meta.env.PROD || import.meta.env.MODE === 'demo') return;
  const keep = async (): Promise<void> => (await import('./offline/keepShell')).keepShell(config);
  // A browser that will not have it opens with a network only, as any page does.
  setTimeout(() => void keep().catch(() => undefined), untilKept);
};

/** Puts the dashboard in place of what index.html painted, once the deployment is known. */
export const start = async (container: HTMLElement, deployment: Promise<DeploymentConfig>): Promise<void> => {
  followTheme();
  followAddress();
  const root = createRoot(container);
  try {
    const config = await deployment;
    // The demonstration holds nothing of anyone, and shows what a public device keeps.
    if (config.audience === 'members' && !config.demonstration) keepPackInMemory();
    root.render(<App config={config} />);
    keepLater(config);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
};
