import { element } from '../xml';
import { hex, themeColours } from './colours';
import { namespaces } from './names';
import { xmlPart } from './parts';

/** The font of every slide; see arial.ts for why. */
export const font = 'Arial';

const colours = element('a:clrScheme', { name: 'Paper' }, themeColours.map(([name, token]) => element(`a:${name}`, {}, element('a:srgbClr', { val: hex(token) }))).join(''));

const face = (name: string): string => element(name, {}, element('a:latin', { typeface: font }) + element('a:ea', { typeface: '' }) + element('a:cs', { typeface: '' }));

const fonts = element('a:fontScheme', { name: font }, face('a:majorFont') + face('a:minorFont'));

const placeholderFill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));

const three = (content: string): string => content.repeat(3);

const line = (width: number): string => element('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, placeholderFill + element('a:prstDash', { val: 'solid' }));

/** The schema asks for three of each; none of ours shades or throws shadows. */
const formats = element(
  'a:fmtScheme',
  { name: 'Flat' },
  element('a:fillStyleLst', {}, three(placeholderFill)) +
    element('a:lnStyleLst', {}, [9525, 12700, 19050].map(line).join('')) +
    element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst', {})))) +
    element('a:bgFillStyleLst', {}, three(placeholderFill)),
);

/** A theme in the product's light colours. Slides and notes have one each, as the standard asks. */
export const themeXml = (name: string): string =>
  xmlPart(element('a:theme', { ...namespaces.drawing, name }, element('a:themeElements', {}, colours + fonts + formats) + element('a:objectDefaults', {}) + element('a:extraClrSchemeLst', {})));
