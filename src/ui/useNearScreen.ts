import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether an element is within about a screen of being seen. Remembers its height for when it is not, so that the page
 * does not jump. Before printing everything counts as near.
 *
 * @param active - false: always near
 * @param guess - height in pixels until the element has been seen
 * @param first - true for the element taken as near until its place is known
 */
export const useNearScreen = <Target extends HTMLElement>(
  active: boolean,
  guess: number,
  first: boolean,
): { element: RefObject<Target | null>; near: boolean; height: number } => {
  const element = useRef<Target | null>(null);
  const [place, setPlace] = useState({ near: first, height: guess });

  useEffect(() => {
    const target = element.current;
    if (!active || target === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPlace((before) => ({ near: entry.isIntersecting, height: before.near ? entry.boundingClientRect.height : before.height }));
      },
      { rootMargin: '1000px 0px' },
    );
    const showAll = () => {
      observer.disconnect();
      // Paper is laid out as soon as the event ends: a queued update would come too late.
      flushSync(() => setPlace((before) => ({ ...before, near: true })));
    };
    const watch = () => observer.observe(target);
    watch();
    window.addEventListener('beforeprint', showAll);
    window.addEventListener('afterprint', watch);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showAll);
      window.removeEventListener('afterprint', watch);
    };
  }, [active]);

  return { element, near: !active || place.near, height: place.height };
};
