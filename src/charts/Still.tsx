import { memo } from 'react';
import { Hatches } from './Hatches';
import { markElements } from './marks';
import { painter, type ColourToken } from './paint';
import type { Scene } from './scene';

interface StillProps {
  scene: Scene;
  /** Keeps pattern ids of several drawings on one page apart. */
  idPrefix: string;
  /** One sentence for those who cannot see it. Left out where an element around the drawing is the image. */
  title?: string | undefined;
  /** Literal colours for a drawing that leaves the page; custom properties otherwise. */
  colourOf?: ((token: ColourToken) => string) | undefined;
  /** Font of a drawing that leaves the page. */
  fontFamily?: string | undefined;
}

/** True when a mark of the scene is hatched: most drawings then spare the patterns. */
const isHatched = ({ back, data, front }: Scene): boolean =>
  [back, data, front].some((marks) => marks.some((mark) => mark.kind !== 'rating' && mark.fill?.startsWith('hatch')));

/**
 * A scene as SVG: first paint, print and files. It holds no state and reads nothing, so one scene gives one
 * drawing everywhere. Colours and fonts are presentation attributes, so the drawing can leave the page.
 */
export const Still = memo(function Still({ scene, idPrefix, title, colourOf, fontFamily = 'var(--font)' }: StillProps) {
  const paint = painter(idPrefix, colourOf);
  const { width, height } = scene;
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      {...(title !== undefined && { role: 'img', 'aria-label': title })}
    >
      {isHatched(scene) && <Hatches idPrefix={idPrefix} colourOf={colourOf} />}
      {markElements(scene.back, paint)}
      {markElements(scene.data, paint)}
      {markElements(scene.front, paint)}
    </svg>
  );
});
