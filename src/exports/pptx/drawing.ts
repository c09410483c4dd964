import type { Ink, Mark, Scene } from '../../charts/scene';
import { ratingPaths } from '../../ui/ratingPaths';
import { element } from '../xml';
import { widthOf } from './arial';
import { fill, line, type LineLook } from './colours';
import { emu, points, type Box } from './geometry';
import { bounds, pointsOf, stepsOf, type Step } from './outline';
import { bodyProperties, decorative, named, transform, type Description, type Shape } from './shapes';
import { paragraphs } from './words';

/* A scene as shapes of the slide itself: nothing is a picture, and every mark can be edited. */

/** From pixels of the scene to pixels of the slide. */
interface Placing {
  left: number;
  top: number;
  scale: number;
}

/** Arial runs wider than the font drawings are measured in; set smaller, labels keep to their places. */
const narrower = 0.93;

const dashes = (dash: string | undefined): LineLook['dash'] => {
  if (dash === undefined) return undefined;
  const [first = 0] = dash.split(/[ ,]+/).map(Number);
  return first <= 2 ? 'sysDot' : first <= 3 ? 'sysDash' : 'dash';
};

const outlineOf = ({ stroke, strokeWidth = 1, dash, cap }: Ink, { scale }: Placing): string =>
  line(stroke === undefined || stroke === 'none' ? undefined : { paint: stroke, width: strokeWidth * scale, dash: dashes(dash), round: cap === 'round' });

const put = ({ x, y, width, height }: Box, { left, top, scale }: Placing): Box => ({ x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale });

const shapeXml = (title: string, box: Box, geometry: string, ink: Ink, placing: Placing): Shape => (nextId) =>
  element(
    'p:sp',
    {},
    named('p:nvSpPr', nextId(), title, element('p:cNvSpPr', {})) +
      element('p:spPr', {}, transform(put(box, placing)) + geometry + fill(ink.fill ?? 'none') + outlineOf(ink, placing)),
  );

const preset = (name: 'rect' | 'ellipse'): string => element('a:prstGeom', { prst: name }, element('a:avLst', {}));

const stepXml = (step: Step, { x, y }: Box): string => {
  if (step.kind === 'close') return element('a:close', {});
  const tags = { move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo' } as const;
  return element(tags[step.kind], {}, pointsOf(step).map((point) => element('a:pt', { x: emu(point.x - x), y: emu(point.y - y) })).join(''));
};

const outlined = (title: string, steps: readonly Step[], ink: Ink, placing: Placing): Shape => {
  const box = bounds(steps);
  const isFilled = ink.fill !== undefined && ink.fill !== 'none';
  const path = element('a:path', { w: emu(box.width), h: emu(box.height), fill: isFilled ? undefined : 'none' }, steps.map((step) => stepXml(step, box)).join(''));
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name, {})).join('');
  const frame = element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' });
  return shapeXml(title, box, element('a:custGeom', {}, lists + frame + element('a:pathLst', {}, path)), ink, placing);
};

const textShape = ({ x, y, text, size, weight, anchor, fill: paint, halo }: Extract<Mark, { kind: 'text' }>, placing: Placing): Shape => {
  const type = size * narrower;
  const width = widthOf(text, type, weight >= 600) + 2;
  const box = put({ x: x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width), y: y - size * 0.9, width, height: size * 1.15 }, placing);
  const run = { text, bold: weight >= 600, fill: paint === undefined || paint === 'none' || paint.startsWith('hatch') ? ('ink-2' as const) : (paint as Exclude<typeof paint, 'none' | 'hatch' | 'hatch-ink'>) };
  const words = paragraphs([{ runs: [run], size: points(type * placing.scale), align: anchor === 'start' ? 'l' : anchor === 'middle' ? 'ctr' : 'r' }]);
  return (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), 'Label', element('p:cNvSpPr', { txBox: 1 })) +
        element('p:spPr', {}, transform(box) + preset('rect') + fill(halo ?? 'none')) +
        element('p:txBody', {}, bodyProperties({ anchor: 'ctr', wrap: 'none' }) + element('a:lstStyle', {}) + words),
    );
};

const ratingShapes = ({ x, y, size, rating }: Extract<Mark, { kind: 'rating' }>, { left, top, scale }: Placing): Shape[] => {
  const own = { left: left + x * scale, top: top + y * scale, scale: (scale * size) / 16 };
  return ratingPaths[rating].map(({ d, ...ink }) => outlined('Rating', stepsOf(d), { ...ink, cap: 'round' }, own));
};

const markShapes = (mark: Mark, placing: Placing): Shape[] => {
  switch (mark.kind) {
    case 'rect':
      return [shapeXml('Bar', mark, preset('rect'), mark, placing)];
    case 'circle':
      return [shapeXml('Mark', { x: mark.cx - mark.r, y: mark.cy - mark.r, width: mark.r * 2, height: mark.r * 2 }, preset('ellipse'), mark, placing)];
    case 'line':
      return [outlined('Line', [{ kind: 'move', to: { x: mark.x1, y: mark.y1 } }, { kind: 'line', to: { x: mark.x2, y: mark.y2 } }], mark, placing)];
    case 'path':
      return [outlined('Line', stepsOf(mark.d), mark, placing)];
    case 'text':
      return mark.text === '' ? [] : [textShape(mark, placing)];
    case 'rating':
      return ratingShapes(mark, placing);
  }
};

/** Shapes as one group, which is described once for those who cannot see it. */
const grouped =
  (title: string, description: Description, box: Box, shapes: readonly Shape[]): Shape =>
  (nextId) => {
    const inner = transform(box).replace('</a:xfrm>', `${element('a:chOff', { x: emu(box.x), y: emu(box.y) })}${element('a:chExt', { cx: emu(box.width), cy: emu(box.height) })}</a:xfrm>`);
    const head = named('p:nvGrpSpPr', nextId(), title, element('p:cNvGrpSpPr', {}), '', description);
    return element('p:grpSp', {}, head + element('p:grpSpPr', {}, inner) + shapes.map((shape) => shape(nextId)).join(''));
  };

/** A drawing in a box, as large as it fits, from the left. */
export const drawing = (title: string, description: string, scene: Scene, box: Box): Shape => {
  const scale = Math.min(box.width / scene.width, box.height / scene.height);
  const placing = { left: box.x, top: box.y, scale };
  const shapes = [...scene.back, ...scene.data, ...scene.front].flatMap((mark) => markShapes(mark, placing));
  return grouped(title, description, { ...box, width: scene.width * scale, height: scene.height * scale }, shapes);
};

/** Marks beside a word, such as a rating or a swatch: the word says what they mean. */
export const marksAt = (title: string, marks: readonly Mark[], box: Box, scale = 1): Shape =>
  grouped(title, decorative, box, marks.flatMap((mark) => markShapes(mark, { left: box.x, top: box.y, scale })));
