import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width taken for an element that has none yet, such as one in a hidden panel. */
const unmeasuredWidth = 612;

/**
 * Width of an element in whole pixels, kept up to date. Measured before the first paint, so that nothing shifts;
 * undefined only during the very first render.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth || unmeasuredWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
