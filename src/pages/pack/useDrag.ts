import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import { dropPlace, shiftOf, type RowBox } from './dragPlaces';

/** A panel on its way, in places counted from nought and pixels. */
interface Drag {
  ref: string;
  from: number;
  to: number;
  moved: number;
  rows: readonly RowBox[];
}

/** A pointer that moves less than this, in pixels, has pressed and not dragged. */
const threshold = 5;

/** So near the edge of the window, in pixels, the page goes along. */
const edge = 72;
const scrollStep = 12;

const boxesIn = (list: HTMLElement): RowBox[] =>
  [...list.querySelectorAll<HTMLElement>('[data-panel]')].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { top: top + window.scrollY, height };
  });

/** Dragging a panel by its row with mouse, pen or finger. */
export interface DragOrder {
  dragged: string | null;
  start: (event: ReactPointerEvent<HTMLElement>, ref: string, place: number) => void;
  /** How far a row stands from its own place at this moment, in pixels. */
  shift: (ref: string, place: number) => number;
}

/** @param onDrop told the panel and by how many places it was moved. */
export const useDrag = (onDrop: (ref: string, places: number) => void): DragOrder => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const start: DragOrder['start'] = (event, ref, place) => {
    const list = event.currentTarget.closest('ol');
    if (list === null || event.button !== 0) return;
    const rows = boxesIn(list);
    const origin = event.clientY + window.scrollY;
    let pointer = event.clientY;
    let current: Drag | null = null;
    let frame = 0;

    const follow = (): void => {
      const moved = pointer + window.scrollY - origin;
      if (current === null && Math.abs(moved) < threshold) return;
      current = { ref, from: place, to: dropPlace(rows, place, moved), moved, rows };
      setDrag(current);
    };
    const scroll = (): void => {
      const by = pointer < edge ? -scrollStep : pointer > window.innerHeight - edge ? scrollStep : 0;
      if (current !== null && by !== 0) {
        window.scrollBy(0, by);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onMove = ({ clientY }: PointerEvent): void => {
      pointer = clientY;
      follow();
    };
    const end = (): void => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey, true);
      setDrag(null);
    };
    const onUp = (): void => {
      const last = current;
      end();
      if (last === null) return;
      // The click that ends a drag is no click on what lies beneath it.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, true), 0);
      if (last.to !== last.from) onDrop(ref, last.to - last.from);
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || current === null) return;
      key.stopPropagation();
      end();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey, true);
    frame = requestAnimationFrame(scroll);
    stop.current = end;
  };

  return { dragged: drag?.ref ?? null, start, shift: (ref, place) => (drag === null ? 0 : ref === drag.ref ? drag.moved : shiftOf(drag, place)) };
};

const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};
