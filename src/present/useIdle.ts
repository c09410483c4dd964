import { useEffect, useState } from 'react';

/** Milliseconds a mouse lies still before its arrow goes. */
const patience = 2500;

/** True while the mouse has not moved for a moment: its arrow would stand on the slide. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setIdle(true), patience);
    const stir = (): void => {
      window.clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), patience);
    };
    window.addEventListener('pointermove', stir);
    window.addEventListener('pointerdown', stir);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', stir);
      window.removeEventListener('pointerdown', stir);
    };
  }, []);
  return isIdle;
}
