import { useRef, useState, type KeyboardEvent } from 'react';
import { usePack } from '../../state/packStore';
import { announce } from '../../ui/announce';
import { placeWords } from './packWords';

/** A panel that can be moved, as it is read out. */
interface Movable {
  ref: string;
  title: string;
}

/** Moving panels without a pointer. */
export interface Lift {
  /** The panel held by the keyboard. */
  lifted: string | null;
  /** Space on the handle: takes the panel up, or puts it down. */
  toggle: (panel: Movable) => void;
  onKeyDown: (event: KeyboardEvent, panel: Movable) => void;
  /** The handle lost the focus: the panel stays where it is. */
  release: () => void;
  /** Moves a panel and says where it is now. */
  move: (panel: Movable, places: number) => void;
}

const panelsNow = (): readonly string[] => usePack.getState().plan.panels;

const placeOf = (ref: string): string => {
  const panels = panelsNow();
  return placeWords(panels.indexOf(ref) + 1, panels.length);
};

const nameOf = ({ ref, title }: Movable): string => `${ref} ${title}`;

const move = (panel: Movable, places: number): void => {
  const before = panelsNow();
  usePack.getState().move(panel.ref, places);
  const hasMoved = panelsNow() !== before;
  announce(hasMoved ? `${nameOf(panel)}, now ${placeOf(panel.ref)}` : `${nameOf(panel)} is ${places < 0 ? 'first' : 'last'} already`);
};

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** Space lifts, arrow keys move, Space drops, Esc puts back; each move is said once. */
export const useLift = (): Lift => {
  const [lifted, setLifted] = useState<string | null>(null);
  const before = useRef<readonly string[]>([]);

  const toggle = (panel: Movable): void => {
    const isLifted = lifted === panel.ref;
    if (!isLifted) before.current = panelsNow();
    setLifted(isLifted ? null : panel.ref);
    announce(isLifted ? `${nameOf(panel)} dropped, ${placeOf(panel.ref)}` : `${nameOf(panel)} lifted, ${placeOf(panel.ref)}. Arrow keys move it, Space drops it, Escape puts it back`);
  };

  const onKeyDown = (event: KeyboardEvent, panel: Movable): void => {
    if (lifted !== panel.ref) return;
    const places = steps[event.key];
    if (places === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (places !== undefined) move(panel, places);
    else {
      usePack.getState().change({ panels: before.current });
      setLifted(null);
      announce(`${nameOf(panel)} put back, ${placeOf(panel.ref)}`);
    }
  };

  return { lifted, toggle, onKeyDown, release: () => setLifted(null), move };
};
