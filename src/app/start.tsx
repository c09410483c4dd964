import { createRoot } from 'react-dom/client';
import type { DeploymentConfig } from '../api/config';
import { followAddress } from '../state/viewStore';
import { App } from './App';
import { StartFailure } from './StartFailure';
import { followTheme } from './theme';

/** Puts the dashboard in place of what index.html painted, once the deployment is known. */
export const start = async (container: HTMLElement, deployment: Promise<DeploymentConfig>): Promise<void> => {
  followTheme();
  followAddress();
  const root = createRoot(container);
  try {
    root.render(<App config={await deployment} />);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
};
