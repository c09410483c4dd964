import { useEffect, type RefObject } from 'react';

/** While active, calls `leave` on Escape anywhere and on a press outside the element: what hover or a tap opened can be put away. */
export function useDismissal(ref: RefObject<Element | null>, isActive: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node && ref.current?.contains(event.target))) leave();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [ref, isActive, leave]);
}
