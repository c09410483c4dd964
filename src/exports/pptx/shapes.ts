import type { ColourToken } from '../../charts/paint';
import { element } from '../xml';
import { fill } from './colours';
import { emu, type Box } from './geometry';
import { paragraphs, type Paragraph } from './words';

/** A shape that is given its numbers where it is placed, so that none is given twice on a slide. */
export type Shape = (nextId: () => number) => string;

/** Placeholders of the layouts, by what they hold; the schema's type and index. */
export const placeholders = {
  title: { type: 'title' },
  coverTitle: { type: 'ctrTitle' },
  coverText: { type: 'subTitle', idx: 1 },
  text: { type: 'body', idx: 1 },
  explanation: { type: 'body', idx: 13, sz: 'quarter' },
  source: { type: 'body', idx: 14, sz: 'quarter' },
  footer: { type: 'ftr', sz: 'quarter', idx: 11 },
  number: { type: 'sldNum', sz: 'quarter', idx: 12 },
} as const;

/** Name of a placeholder in these slides. */
export type PlaceholderName = keyof typeof placeholders;

/** A box as `a:xfrm`, or `p:xfrm` of a frame. */
export const transform = ({ x, y, width, height }: Box, name = 'a:xfrm', flip = false): string =>
  element(name, { flipV: flip ? 1 : undefined }, element('a:off', { x: emu(x), y: emu(y) }) + element('a:ext', { cx: emu(width), cy: emu(height) }));

/** How a text lies in its box. Without `insets` it begins at the edge, so that texts and charts line up. */
export interface BodyLook {
  anchor?: 't' | 'ctr' | 'b' | undefined;
  wrap?: 'square' | 'none' | undefined;
}

/** Properties of a text body; nothing grows or shrinks on its own. */
export const bodyProperties = ({ anchor = 't', wrap = 'square' }: BodyLook = {}): string =>
  element('a:bodyPr', { wrap, lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor }, element('a:normAutofit', {}));

/** Tells screen readers to pass over a shape, as the words beside it say the same. */
export const decorative = Symbol('decorative');

/** Words for those who cannot see a shape; absent where its own text is read. */
export type Description = string | typeof decorative | undefined;

const passedOver = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
  ),
);

/** `p:nvSpPr` and its kin: number, name and description, then what the shape is. */
export const named = (name: string, id: number, title: string, own: string, placing = '', description?: Description): string => {
  const words = description === decorative ? undefined : description;
  return element(name, {}, element('p:cNvPr', { id, name: title, descr: words }, description === decorative ? passedOver : '') + own + element('p:nvPr', {}, placing));
};

const locked = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }));

/** A placeholder with its text already as XML; without a box it keeps its layout's place. */
export const filledPlaceholder =
  (name: PlaceholderName, title: string, content: string, box?: Box, body = element('a:bodyPr', {})): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), title, locked, element('p:ph', placeholders[name])) +
        element('p:spPr', {}, box === undefined ? '' : transform(box)) +
        element('p:txBody', {}, body + element('a:lstStyle', {}) + content),
    );

/** A placeholder of paragraphs. */
export const placeholder = (name: PlaceholderName, title: string, words: readonly Paragraph[], box?: Box): Shape => filledPlaceholder(name, title, paragraphs(words), box);

/** A text beside the placeholders. */
export const textBox =
  (title: string, words: readonly Paragraph[], box: Box, look: BodyLook = {}): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), title, element('p:cNvSpPr', { txBox: 1 })) +
        element('p:spPr', {}, transform(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})) + element('a:noFill', {})) +
        element('p:txBody', {}, bodyProperties(look) + element('a:lstStyle', {}) + paragraphs(words)),
    );

/** A filled oblong beside words, which screen readers pass over. */
export const bar =
  (paint: ColourToken, box: Box): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), 'Bar', element('p:cNvSpPr', {}), '', decorative) +
        element('p:spPr', {}, transform(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})) + fill(paint) + element('a:ln', {}, element('a:noFill', {}))),
    );

/** A frame round a chart or a table, with the words for those who cannot see it. */
export const frame =
  (title: string, description: string, box: Box, uri: string, content: string): Shape =>
  (nextId) =>
    element(
      'p:graphicFrame',
      {},
      named('p:nvGraphicFramePr', nextId(), title, element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })), '', description) +
        transform(box, 'p:xfrm') +
        element('a:graphic', {}, element('a:graphicData', { uri }, content)),
    );

const groupRoot =
  element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }) + element('p:cNvGrpSpPr', {}) + element('p:nvPr', {})) +
  element(
    'p:grpSpPr',
    {},
    element('a:xfrm', {}, ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) => element(name, name.endsWith('ff') ? { x: 0, y: 0 } : { cx: 0, cy: 0 })).join('')),
  );

/** Shapes in their reading order as the tree of a slide, a layout or a master; numbered from 2, as the tree itself is 1. */
export const shapeTree = (shapes: readonly Shape[]): string => {
  let last = 1;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  return element('p:spTree', {}, groupRoot + shapes.map((shape) => shape(nextId)).join(''));
};
