import { useSyncExternalStore } from 'react';

/** Set between `beforeprint` and `afterprint`; some browsers change the media query too late for the layout. */
let isBetweenPrintEvents = false;

const subscribe = (onChange: () => void): (() => void) => {
  const media = window.matchMedia('print');
  const begin = () => {
    isBetweenPrintEvents = true;
    onChange();
  };
  const end = () => {
    isBetweenPrintEvents = false;
    onChange();
  };
  media.addEventListener('change', onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
};

const isPrinting = (): boolean => isBetweenPrintEvents || window.matchMedia('print').matches;

/** True while the page is laid out for paper: every chart is then drawn, at the width of the paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting, () => false);
