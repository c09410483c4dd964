import { useEffect } from 'react';
import { useViewStore } from '../state/viewStore';
import { panelHeadingId } from '../ui/panelHeading';

/** Brings the panel that the address names into view, and the focus to it, once it stands on the page. */
export const usePanelInView = (ref: string): void => {
  const isWanted = useViewStore((store) => store.view.panel === ref);

  useEffect(() => {
    if (!isWanted) return;
    const heading = document.getElementById(panelHeadingId(ref));
    heading?.closest('section')?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [ref, isWanted]);
};
