import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface ScrollRegionProps {
  /** Accessible name, used once there is something to scroll to. */
  label: string;
  children: ReactNode;
}

/** Lets what is too wide scroll sideways by itself; then, and only then, it is a named stop of the keyboard. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const element = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(() => setScrolls(target.scrollWidth > target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={element} className="scroll-region" {...(scrolls ? { role: 'region', tabIndex: 0, 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
