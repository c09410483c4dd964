import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle';

/** Milliseconds a pointer must stay: one that only sweeps across the page mounts nothing. */
const settle = 80;

let loading: Promise<typeof import('./Live')> | undefined;

/** Loads the live chart's code once; after a failure the next call tries again. */
export const loadLiveChart = (): Promise<typeof import('./Live')> => {
  loading ??= import('./Live').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

const ignore = (): void => undefined;

/**
 * Whether to show the live chart: while a reader is engaged with the chart and its code is there. The code is fetched
 * when the browser is idle; the chart is put in place without blocking and goes when the reader leaves, so that
 * filters never wait for it. A chunk lost after a deployment leaves the still, which can be inspected all the same.
 */
export function useLiveChart(hasLive: boolean, isEngaged: boolean): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => (hasLive ? whenIdle(() => void loadLiveChart().catch(ignore)) : undefined), [hasLive]);
  useEffect(() => {
    if (!hasLive || !isEngaged) return undefined;
    let isWanted = true;
    const show = () => {
      if (isWanted) startTransition(() => setLive(true));
    };
    const timer = setTimeout(() => void loadLiveChart().then(show, ignore), settle);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      setLive(false);
    };
  }, [hasLive, isEngaged]);
  return isLive;
}
