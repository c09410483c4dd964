import { create } from 'zustand';

/** Colours: as the device asks, or as this reader chose. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'ict-dashboard-preferences';

const isTheme = (value: unknown): value is ThemeChoice => value === 'system' || value === 'light' || value === 'dark';

interface Choices {
  theme: ThemeChoice;
  /** Whether the key / opens "Go to panel". */
  slashKey: boolean;
}

const usual: Choices = { theme: 'system', slashKey: true };

/** What the reader last chose on this device; the usual values where storage is absent, full or holds something else. */
const load = (): Choices => {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return usual;
    return {
      theme: 'theme' in stored && isTheme(stored.theme) ? stored.theme : usual.theme,
      slashKey: !('slashKey' in stored && stored.slashKey === false),
    };
  } catch {
    return usual;
  }
};

const save = ({ theme, slashKey }: Choices): void => {
  try {
    window.localStorage.setItem(key, JSON.stringify({ theme, slashKey }));
  } catch {
    // A full or forbidden storage costs the reader the memory of a choice, never the page.
  }
};

interface Preferences extends Choices {
  setTheme: (theme: ThemeChoice) => void;
  setSlashKey: (slashKey: boolean) => void;
}

/** Choices that belong to the device, not to the address. */
export const usePreferences = create<Preferences>()((set, get) => ({
  ...load(),
  setTheme: (theme) => {
    save({ ...get(), theme });
    set({ theme });
  },
  setSlashKey: (slashKey) => {
    save({ ...get(), slashKey });
    set({ slashKey });
  },
}));

/** Puts a choice of colours on the page; `system` follows the device, and goes on following it. */
export const applyTheme = (choice: ThemeChoice, prefersDark: boolean): void => {
  const dark = choice === 'dark' || (choice === 'system' && prefersDark);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
};
