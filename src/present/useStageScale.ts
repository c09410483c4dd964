import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import { stage } from './geometry';

/** A slide scaled to the room of an element and centred in it: bars stand above and below, or at the sides. */
export function useStageScale(ref: RefObject<HTMLElement | null>): CSSProperties | undefined {
  const [style, setStyle] = useState<CSSProperties>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const scale = Math.min(width / stage.width, height / stage.height);
      // Whole pixels: a stage between two of them is drawn less sharply.
      const [left, top] = [Math.round((width - stage.width * scale) / 2), Math.round((height - stage.height * scale) / 2)];
      setStyle({ left, top, transform: `scale(${scale})` });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return style;
}
