import { hatches } from '../charts/Hatches';
import { hatchId, painter, type Painter } from '../charts/paint';
import type { Ink, Mark, Scene } from '../charts/scene';
import { light } from '../charts/themes';
import { ratingPaths } from '../ui/ratingPaths';
import { element, escaped } from './xml';

const prefix = 'picture';

/** Paints of every picture: the light theme, whatever the screen shows. */
export const paint: Painter = painter(prefix, (token) => light[token]);

const inkAttributes = (ink: Ink) => ({
  fill: paint(ink.fill ?? 'none'),
  stroke: ink.stroke && paint(ink.stroke),
  'stroke-width': ink.strokeWidth,
  'stroke-dasharray': ink.dash,
  'stroke-linecap': ink.cap,
  'stroke-linejoin': ink.cap === 'round' ? 'round' : undefined,
});

const ratingXml = ({ x, y, size, rating }: Extract<Mark, { kind: 'rating' }>): string =>
  element(
    'g',
    { transform: `translate(${x} ${y}) scale(${size / 16})`, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    ratingPaths[rating]
      .map((part) => element('path', { d: part.d, fill: paint(part.fill ?? 'none'), stroke: part.stroke && paint(part.stroke), 'stroke-width': part.strokeWidth }))
      .join(''),
  );

const textXml = ({ x, y, text, size, weight, anchor, fill, halo }: Extract<Mark, { kind: 'text' }>): string =>
  element(
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
    escaped(text),
  );

const markXml = (mark: Mark): string => {
  switch (mark.kind) {
    case 'rect':
      return element('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...inkAttributes(mark) });
    case 'line':
      return element('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...inkAttributes(mark) });
    case 'path':
      return element('path', { d: mark.d, ...inkAttributes(mark) });
    case 'circle':
      return element('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...inkAttributes(mark) });
    case 'text':
      return textXml(mark);
    case 'rating':
      return ratingXml(mark);
  }
};

/** Marks as SVG elements: the same that the still draws on the page, without classes and with literal colours. */
export const marksXml = (marks: readonly Mark[]): string => marks.map(markXml).join('');

/** A scene's marks in the order they are painted. */
export const sceneXml = ({ back, data, front }: Scene): string => marksXml([...back, ...data, ...front]);

/** The hatch patterns that marks refer to, once a picture. */
export const hatchDefinitions = (): string =>
  element(
    'defs',
    {},
    hatches
      .map(({ paint: name, colour, gap, strokeWidth }) =>
        element(
          'pattern',
          { id: hatchId(prefix, name), width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          element('line', { x1: 0, y1: 0, x2: 0, y2: gap, stroke: paint(colour), 'stroke-width': strokeWidth }),
        ),
      )
      .join(''),
  );
