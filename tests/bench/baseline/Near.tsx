import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Draws what it holds when it comes near the window, and keeps its room until then. */
export function Near({ height, children }: { height: number; children: () => ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = room.current;
    if (isNear || element === null) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: '600px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div ref={room} style={isNear ? undefined : { height }}>
      {isNear && children()}
    </div>
  );
}
