import { applyTheme, usePreferences } from '../state/preferences';

/** Keeps the page's colours with the reader's choice and, where they made none, with the device. */
export const followTheme = (): void => {
  const device = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => applyTheme(usePreferences.getState().theme, device.matches);
  device.addEventListener('change', apply);
  usePreferences.subscribe(apply);
  apply();
};
