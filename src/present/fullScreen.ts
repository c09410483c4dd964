import { useEffect, useState } from 'react';

/** True where the browser can fill the screen with the page. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** Fills the screen, or gives it back. A refusal changes nothing: the slide fills the window then. */
export const toggleFullScreen = (): void => {
  const asked = document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
  asked?.catch(() => undefined);
};

/** True while the page fills the screen. */
export function useFullScreen(): boolean {
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const read = (): void => setFull(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  return isFull;
}
