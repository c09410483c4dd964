import type { ColourToken } from '../../charts/paint';
import { element, escaped } from '../xml';
import { chartType } from './chartFrame';
import { colour } from './colours';

/** How words of a chart look. */
interface TextLook {
  fill: ColourToken;
  bold?: boolean | undefined;
}

const runLook = (name: string, { fill, bold = false }: TextLook): string =>
  element(name, { lang: 'en-GB', sz: chartType.points * 100, b: Number(bold) }, element('a:solidFill', {}, colour(fill)) + element('a:latin', { typeface: '+mn-lt' }));

const levelBody = element('a:bodyPr', { rot: 0, vert: 'horz' });

/** Body of words that must not be broken into lines. */
export const oneLine = element('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' });

/** `c:txPr`: the look of words that a chart writes itself; labels stay on one line. */
export const textProperties = (look: TextLook, body = levelBody): string =>
  element(
    'c:txPr',
    {},
    body + element('a:lstStyle', {}) + element('a:p', {}, element('a:pPr', {}, runLook('a:defRPr', look)) + element('a:endParaRPr', { lang: 'en-GB' })),
  );

/** Words of our own in a chart, such as an axis's unit. */
export const richText = (text: string, look: TextLook): string =>
  element(
    'c:rich',
    {},
    levelBody +
      element('a:lstStyle', {}) +
      element('a:p', {}, element('a:pPr', { algn: 'l' }, runLook('a:defRPr', look)) + element('a:r', {}, runLook('a:rPr', look) + `<a:t>${escaped(text)}</a:t>`)),
  );
