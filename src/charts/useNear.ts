import { useLayoutEffect, useState, type RefObject } from 'react';

/** Pixels outside the window at which a chart is drawn already. */
const margin = 600;

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < window.innerHeight + margin && bottom > -margin;
};

/**
 * True once an element has come near the window, and from then on.
 * @param isPlaced true when the element has its final height: only then does its position tell anything.
 */
export function useNear(ref: RefObject<Element | null>, isPlaced: boolean): boolean {
  const [near, setNear] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (near || !isPlaced || element === null) return undefined;
    // What is in the window is drawn before the first paint, not a frame later.
    if (isNear(element)) {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: `${margin}px 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isPlaced, near]);
  return near;
}
