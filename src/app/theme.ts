import { screens } from '../pages/screens';
import { applyTheme, usePreferences } from '../state/preferences';
import { useViewStore } from '../state/viewStore';

/** Keeps the page's colours with the reader's choice and, where they made none, with the device. A presentation has its own. */
export const followTheme = (): void => {
  const device = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    if (screens[useViewStore.getState().view.page] === undefined) applyTheme(usePreferences.getState().theme, device.matches);
  };
  device.addEventListener('change', apply);
  usePreferences.subscribe(apply);
  apply();
};
