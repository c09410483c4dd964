import { useSyncExternalStore } from 'react';
import { londonTime } from '../figures/format';
import type { Day } from '../model/month';

const today = (): Day => londonTime(new Date().toISOString()).day;

/** A day that begins while the page is open is noticed within a minute, and at once when a sleeping tab is woken. */
const onNewDay = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, 60_000);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
};

/** The day it is in London, by this device's clock. */
export const useToday = (): Day => useSyncExternalStore(onNewDay, today, today);
