import { hatches } from '../charts/Hatches';
import { hatchId, painter, type Painter } from '../charts/paint';
import type { Ink, Mark, Scene } from '../charts/scene';
import { light } from '../charts/themes';
import { ratingPaths } from '../ui/ratingPaths';
import { part, type Part } from './part';

const prefix = 'picture';

/** Paints of every file: the light theme, whatever the screen shows. */
export const paint: Painter = painter(prefix, (token) => light[token]);

const inkAttributes = (ink: Ink) => ({
  fill: paint(ink.fill ?? 'none'),
  stroke: ink.stroke && paint(ink.stroke),
  'stroke-width': ink.strokeWidth,
  'stroke-dasharray': ink.dash,
  'stroke-linecap': ink.cap,
  'stroke-linejoin': ink.cap === 'round' ? 'round' : undefined,
});

const ratingPart = ({ x, y, size, rating }: Extract<Mark, { kind: 'rating' }>): Part =>
  part(
    'g',
    { transform: `translate(${x} ${y}) scale(${size / 16})`, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    ...ratingPaths[rating].map(({ d, fill, stroke, strokeWidth }) => part('path', { d, fill: paint(fill ?? 'none'), stroke: stroke && paint(stroke), 'stroke-width': strokeWidth })),
  );

const textPart = ({ x, y, text, size, weight, anchor, fill, halo }: Extract<Mark, { kind: 'text' }>): Part =>
  part(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: paint(fill ?? 'ink-2'),
      ...(halo && { 'paint-order': 'stroke', stroke: paint(halo), 'stroke-width': 4, 'stroke-linejoin': 'round' }),
    },
    text,
  );

/** A mark as an SVG element: the same that the still draws on the page, without classes and with literal colours. */
export const markPart = (mark: Mark): Part => {
  switch (mark.kind) {
    case 'rect':
      return part('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...inkAttributes(mark) });
    case 'line':
      return part('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...inkAttributes(mark) });
    case 'path':
      return part('path', { d: mark.d, ...inkAttributes(mark) });
    case 'circle':
      return part('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...inkAttributes(mark) });
    case 'text':
      return textPart(mark);
    case 'rating':
      return ratingPart(mark);
  }
};

/** A scene's marks in the order they are painted. */
export const sceneParts = ({ back, data, front }: Scene): Part[] => [...back, ...data, ...front].map(markPart);

/** The hatch patterns that marks refer to, once a file. */
export const hatchPart = (): Part =>
  part(
    'defs',
    {},
    ...hatches.map(({ paint: name, colour, gap, strokeWidth }) =>
      part(
        'pattern',
        { id: hatchId(prefix, name), width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        part('line', { x1: 0, y1: 0, x2: 0, y2: gap, stroke: paint(colour), 'stroke-width': strokeWidth }),
      ),
    ),
  );
