import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { StartFailure } from './app/StartFailure';
import { loadConfig } from './api/config';
import { followAddress } from './state/viewStore';
import { followTheme } from './app/theme';
import './ui/styles/index.css';

const start = async (container: HTMLElement): Promise<void> => {
  followTheme();
  followAddress();
  const root = createRoot(container);
  try {
    if (import.meta.env.MODE === 'demo') {
      const { startMocks } = await import('../mocks/browser');
      await startMocks();
    }
    root.render(<App config={await loadConfig(document.baseURI)} />);
  } catch (error) {
    root.render(<StartFailure error={error} />);
  }
};

const container = document.getElementById('root');
if (container) void start(container);
