import type { ColourToken } from '../../charts/paint';
import { element } from '../xml';
import { fill } from './colours';
import type { Box } from './geometry';
import { namespaces } from './names';
import { xmlPart } from './parts';
import { places } from './places';
import { bar, bodyProperties, named, placeholders, shapeTree, transform, type BodyLook, type PlaceholderName, type Shape } from './shapes';
import { numberField, paragraphs, plain } from './words';

/** The look of a placeholder, which slides inherit: points. */
interface Look {
  size: number;
  fill: ColourToken;
  bold?: boolean | undefined;
  align?: 'l' | 'r' | undefined;
  /** Points left free above each paragraph. */
  before?: number | undefined;
}

const level = (name: string, { size, fill: token, bold = false, align = 'l', before = 0 }: Look): string =>
  element(
    name,
    { marL: 0, indent: 0, algn: align },
    element('a:lnSpc', {}, element('a:spcPct', { val: 100000 })) +
      element('a:spcBef', {}, element('a:spcPts', { val: before * 100 })) +
      element('a:buNone', {}) +
      element('a:defRPr', { lang: 'en-GB', sz: size * 100, b: Number(bold) }, fill(token) + element('a:latin', { typeface: '+mn-lt' })),
  );

const frameXml = { ...namespaces.drawing, ...namespaces.relations, ...namespaces.presentation };

const prompts: Record<PlaceholderName, string> = {
  title: 'Finding',
  coverTitle: 'Title of the report',
  coverText: 'Period',
  text: 'What is measured',
  explanation: 'Explanation',
  source: 'Source',
  footer: '',
  number: '‹#›',
};

const looks: Record<PlaceholderName, Look> = {
  title: { size: 28, fill: 'ink', bold: true },
  coverTitle: { size: 40, fill: 'ink', bold: true },
  coverText: { size: 18, fill: 'ink-2' },
  text: { size: 14, fill: 'ink-2' },
  explanation: { size: 13, fill: 'ink-2', before: 3 },
  source: { size: 10, fill: 'ink-3', before: 2 },
  footer: { size: 10, fill: 'ink-3' },
  number: { size: 10, fill: 'ink-3', align: 'r' },
};

const placeholderShape =
  (name: PlaceholderName, box: Box, body: BodyLook = {}): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), prompts[name] === '' ? 'Footer' : prompts[name], element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })), element('p:ph', placeholders[name])) +
        element('p:spPr', {}, transform(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))) +
        element(
          'p:txBody',
          {},
          bodyProperties(body) + element('a:lstStyle', {}, level('a:lvl1pPr', looks[name])) + (name === 'number' ? numberField('‹#›') : paragraphs([plain(prompts[name])])),
        ),
    );

const foot = [placeholderShape('footer', places.footer, { anchor: 'ctr' }), placeholderShape('number', places.number, { anchor: 'ctr' })];

/** Layouts by name, each with its schema type and its placeholders in reading order. */
const layouts = {
  cover: { title: 'Cover', type: 'title', shapes: [placeholderShape('coverTitle', places.coverTitle, { anchor: 'b' }), placeholderShape('coverText', places.coverText)] },
  figure: {
    title: 'Figure',
    type: undefined,
    shapes: [
      placeholderShape('title', places.title, { anchor: 'b' }),
      placeholderShape('text', places.descriptor),
      placeholderShape('explanation', places.explanation),
      placeholderShape('source', places.source, { anchor: 'b' }),
    ],
  },
} as const;

/** Name of a layout. */
export type LayoutName = keyof typeof layouts;

/** Layouts in the order of their parts. */
export const layoutNames = Object.keys(layouts) as LayoutName[];

const background = element('p:bg', {}, element('p:bgPr', {}, fill('paper') + element('a:effectLst', {})));

const content = (name: string | undefined, back: string, shapes: readonly Shape[]): string => element('p:cSld', { name }, back + shapeTree(shapes));

const inherited = element('p:clrMapOvr', {}, element('a:masterClrMapping', {}));

/** A layout. `rId1` is its master. */
export const layoutXml = (name: LayoutName): string => {
  const { title, type, shapes } = layouts[name];
  return xmlPart(element('p:sldLayout', { ...frameXml, type, preserve: 1, userDrawn: 1 }, content(title, '', [...shapes, ...foot]) + inherited));
};

/** Which colour of the theme stands for which use. */
export const colourMap = element('p:clrMap', {
  bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2',
  accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4', accent5: 'accent5', accent6: 'accent6',
  hlink: 'hlink', folHlink: 'folHlink',
});

const otherText = element('p:otherStyle', {}, element('a:defPPr', {}, element('a:defRPr', { lang: 'en-GB' })) + level('a:lvl1pPr', { size: 14, fill: 'ink' }));

/** The master. Its relationships are the layouts in their order, then the theme. */
export const masterXml = (): string =>
  xmlPart(
    element(
      'p:sldMaster',
      frameXml,
      content(undefined, background, [
        bar('ink', places.rule),
        placeholderShape('title', places.title, { anchor: 'b' }),
        placeholderShape('text', places.descriptor),
        bar('ink-3', places.footRule),
        ...foot,
      ]) +
        colourMap +
        element('p:sldLayoutIdLst', {}, layoutNames.map((_, i) => element('p:sldLayoutId', { id: 2147483649 + i, 'r:id': `rId${i + 1}` })).join('')) +
        element('p:hf', { hdr: 0, dt: 0 }) +
        element('p:txStyles', {}, element('p:titleStyle', {}, level('a:lvl1pPr', looks.title)) + element('p:bodyStyle', {}, level('a:lvl1pPr', looks.text)) + otherText),
    ),
  );

/** A slide of a layout. `rId1` is the layout. */
export const slideXml = (shapes: readonly Shape[]): string => xmlPart(element('p:sld', frameXml, content(undefined, '', shapes) + inherited));

