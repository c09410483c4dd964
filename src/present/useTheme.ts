import { useLayoutEffect } from 'react';

/** Gives the whole window the presentation's colours. Giving back a reader's own is for the page that ends it. */
export function useTheme(theme: 'dark' | 'light'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
