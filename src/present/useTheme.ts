import { useLayoutEffect } from 'react';

/** Gives the whole window the presentation's colours, whatever the device asks for, and its own back afterwards. */
export function useTheme(theme: 'dark' | 'light'): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const before = root.dataset['theme'];
    return () => {
      if (before === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = before;
    };
  }, []);
  useLayoutEffect(() => {
    const put = (): void => {
      document.documentElement.dataset['theme'] = theme;
    };
    put();
    // The page follows the device's colours; the room does not.
    const device = window.matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', put);
    return () => device.removeEventListener('change', put);
  }, [theme]);
}
