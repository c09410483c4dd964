import { useEffect, useState } from 'react';

/** True once the page's font has come: lines measured before it are not those the room sees. */
export function useFontsReady(): boolean {
  const fonts = document.fonts as FontFaceSet | undefined;
  const [isReady, setReady] = useState(() => fonts?.status !== 'loading');
  useEffect(() => {
    if (isReady || fonts === undefined) return undefined;
    let isWanted = true;
    void fonts.ready.then(() => isWanted && setReady(true));
    return () => {
      isWanted = false;
    };
  }, [isReady, fonts]);
  return isReady;
}
