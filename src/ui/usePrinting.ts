import { useSyncExternalStore } from 'react';

/** Set between `beforeprint` and `afterprint`; some browsers change the media query too late for the layout. */
let isBetweenPrintEvents = false;

const listeners = new Set<() => void>();
let media: MediaQueryList | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

const set = (isBetween: boolean) => (): void => {
  isBetweenPrintEvents = isBetween;
  tell();
};
const [begin, end] = [set(true), set(false)];

/** Every chart and table asks: one media query and one pair of events serve them all. */
const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    media = window.matchMedia('print');
    media.addEventListener('change', tell);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    media?.removeEventListener('change', tell);
    media = undefined;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
};

const isPrinting = (): boolean => isBetweenPrintEvents || (media ?? window.matchMedia('print')).matches;

/** True while the page is laid out for paper: every chart is then drawn, at the width of the paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting, () => false);
