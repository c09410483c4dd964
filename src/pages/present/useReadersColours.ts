import { useLayoutEffect } from 'react';
import { applyTheme, usePreferences } from '../../state/preferences';

const giveBack = (): void => applyTheme(usePreferences.getState().theme, window.matchMedia('(prefers-color-scheme: dark)').matches);

/** A presentation has colours of its own: when it ends, the page has the reader's again. */
export const useReadersColours = (): void => useLayoutEffect(() => giveBack, []);
