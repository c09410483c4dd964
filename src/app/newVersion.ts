const key = 'ict-dashboard-reloaded';

/** A reload that helped is an old one. Milliseconds. */
const recently = 5 * 60_000;

/** True for the failure to fetch a part of the program: after a deployment the parts of the old one are gone. */
export const isChunkGone = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module script|preload CSS/i.test(error.message);

/** True where the page was reloaded for this already, or where that cannot be known: never reload for ever. */
const wasReloaded = (now: number): boolean => {
  try {
    const at = Number(window.sessionStorage.getItem(key) ?? 0);
    window.sessionStorage.setItem(key, String(now));
    return Math.abs(now - at) < recently;
  } catch {
    return true;
  }
};

/** True where the page itself could be had again: a host that is down would leave the reader with nothing. */
const isHostThere = (): Promise<boolean> =>
  fetch(document.baseURI, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Reloads the page once when a part of the program is gone, which fetches the version now deployed. Not where the
 * page itself could not be had again, nor under a presentation, which would leave the full screen.
 * @returns true where it reloads
 */
export const reloadOnce = async (reload: () => void = () => window.location.reload(), now: number = Date.now()): Promise<boolean> => {
  if (document.fullscreenElement || !(await isHostThere()) || wasReloaded(now)) return false;
  reload();
  return true;
};
