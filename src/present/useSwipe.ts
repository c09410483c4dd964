import { useRef, type PointerEvent } from 'react';

/** Pixels a finger must go sideways, and by how much more than up or down. */
const least = 60;
const steepness = 1.5;

/** Where a finger went between touching and leaving: to the next slide, to the one before, or nowhere. */
export const swiped = (from: { x: number; y: number }, to: { x: number; y: number }): 'next' | 'back' | undefined => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < least || Math.abs(across) < steepness * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'back';
};

/** Handlers for an element that is swiped through. */
export function useSwipe(onSwipe: (to: 'next' | 'back') => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      from.current = pointerType === 'touch' ? { x, y } : undefined;
    },
    onPointerUp: ({ clientX: x, clientY: y }: PointerEvent) => {
      const to = from.current && swiped(from.current, { x, y });
      from.current = undefined;
      if (to !== undefined) onSwipe(to);
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}
