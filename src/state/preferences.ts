import { create } from 'zustand';

/** Colours: as the device asks, or as this reader chose. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'ict-dashboard-preferences';

const isTheme = (value: unknown): value is ThemeChoice => value === 'system' || value === 'light' || value === 'dark';

/** What the reader last chose on this device; the usual values where storage is absent, full or holds something else. */
const load = (): ThemeChoice => {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    const theme = typeof stored === 'object' && stored !== null && 'theme' in stored ? stored.theme : undefined;
    return isTheme(theme) ? theme : 'system';
  } catch {
    return 'system';
  }
};

const save = (theme: ThemeChoice): void => {
  try {
    window.localStorage.setItem(key, JSON.stringify({ theme }));
  } catch {
    // A full or forbidden storage costs the reader the memory of a choice, never the page.
  }
};

interface Preferences {
  theme: ThemeChoice;
  setTheme: (theme: ThemeChoice) => void;
}

/** Choices that belong to the device, not to the address. */
export const usePreferences = create<Preferences>()((set) => ({
  theme: load(),
  setTheme: (theme) => {
    save(theme);
    set({ theme });
  },
}));

/** Puts a choice of colours on the page; `system` follows the device, and goes on following it. */
export const applyTheme = (choice: ThemeChoice, prefersDark: boolean): void => {
  const dark = choice === 'dark' || (choice === 'system' && prefersDark);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
};
