import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** More than ever fits on a slide: no more are drawn to find out how many do. */
const mostTried = 24;

/** Items at most that may be set larger. */
const mostLarge = 8;

interface PagedProps {
  /** Height there is, in slide pixels. */
  height: number;
  /** First item of the page. */
  from: number;
  count: number;
  /** Draws items `from` to `to`; each one bears `data-item`, or is a row of a table's body. */
  draw: (from: number, to: number) => ReactNode;
  /** Told how many items the page holds. */
  onFit?: ((fit: number) => void) | undefined;
}

/** Items of an element whose lower edge lies within a height. */
const fitting = (element: HTMLElement, height: number): number => {
  const { top, height: drawn } = element.getBoundingClientRect();
  const scale = drawn / (element.offsetHeight || 1) || 1;
  const items = [...element.querySelectorAll('[data-item], tbody > tr')];
  return items.filter((item) => (item.getBoundingClientRect().bottom - top) / scale <= height + 1).length;
};

/**
 * As many of some items as fit on a slide, measured before they are seen; at least one. Few items are set in larger type
 * where they all fit. Give it a key of the page.
 */
export function Paged({ height, from, count, draw, onFit }: PagedProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<number>();
  const [isLarge, setLarge] = useState(from === 0 && count <= mostLarge);
  const tried = Math.min(mostTried, count - from);
  useLayoutEffect(() => {
    if (frame.current === null || fit !== undefined) return;
    const found = Math.max(1, Math.min(tried, fitting(frame.current, height)));
    const isWide = frame.current.scrollWidth > frame.current.clientWidth;
    if (isLarge && (found < count || isWide)) {
      setLarge(false);
      return;
    }
    setFit(found);
    onFit?.(found);
  }, [fit, isLarge, count, tried, height, onFit]);
  return (
    <div className={isLarge ? 'slide-paged is-large' : 'slide-paged'} style={{ maxHeight: height }} ref={frame}>
      {draw(from, from + (fit ?? tried))}
    </div>
  );
}
