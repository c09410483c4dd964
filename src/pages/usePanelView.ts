import { useCallback, useEffect, useRef } from 'react';
import { toggled } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { panelHeadingId } from '../ui/panelHeading';
import type { PanelView } from '../ui/ViewSwitch';

interface PanelViewState {
  view: PanelView;
  flip: () => void;
  /** From the keyboard, inside the chart: the focus goes to the switch, as the chart it was in goes away. */
  flipByKey: () => void;
}

/** Whether a panel shows its chart or its table; the address remembers it. */
export const usePanelView = (ref: string): PanelViewState => {
  const isFlipped = useViewStore((store) => store.view.flipped.includes(ref));
  const movesFocus = useRef(false);

  const flip = useCallback(() => {
    const { view, change } = useViewStore.getState();
    change({ flipped: toggled(view.flipped, ref), panel: null });
  }, [ref]);

  const flipByKey = useCallback(() => {
    movesFocus.current = true;
    flip();
  }, [flip]);

  // After every drawing: only the one that follows the key does anything.
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    const panel = document.getElementById(panelHeadingId(ref))?.closest('section');
    panel?.querySelector<HTMLButtonElement>('.view-switch [aria-pressed="true"]')?.focus();
  });

  return { view: isFlipped ? 'table' : 'chart', flip, flipByKey };
};
