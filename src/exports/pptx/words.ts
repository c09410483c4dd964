import type { ColourToken } from '../../charts/paint';
import { element, escaped } from '../xml';
import { colour } from './colours';

/** Words of one look; sizes are points and are inherited where absent. */
export interface Run {
  text: string;
  bold?: boolean | undefined;
  fill?: ColourToken | undefined;
}

/** A paragraph of runs. */
export interface Paragraph {
  runs: readonly Run[];
  /** Points; the placeholder's own where absent. */
  size?: number | undefined;
  align?: 'l' | 'r' | 'ctr' | undefined;
  /** Points left free above. */
  before?: number | undefined;
  /** Points from line to line, where shapes beside the text must keep step with it. */
  leading?: number | undefined;
}

const language = 'en-GB';

/** Properties of a run or of a paragraph's end, by element name. */
const look = (name: string, { bold, fill }: Omit<Run, 'text'>, size: number | undefined): string =>
  element(
    name,
    { lang: language, sz: size === undefined ? undefined : Math.round(size * 100), b: bold === undefined ? undefined : Number(bold), dirty: 0 },
    fill === undefined ? '' : element('a:solidFill', {}, colour(fill)),
  );

// A break within a run would be lost.
const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

const run = ({ text, ...rest }: Run, size: number | undefined): string => element('a:r', {}, look('a:rPr', rest, size) + `<a:t>${escaped(oneLine(text))}</a:t>`);

/** The number of the slide it stands on. */
export const numberField = (text: string): string =>
  element('a:p', {}, element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, look('a:rPr', {}, undefined) + `<a:t>${escaped(text)}</a:t>`));

const spacing = (name: string, size: number | undefined): string =>
  size === undefined ? '' : element(name, {}, element('a:spcPts', { val: Math.round(size * 100) }));

/** A paragraph; an empty one keeps its language and size. */
export const paragraph = ({ runs, size, align, before, leading }: Paragraph): string => {
  const written = runs.filter(({ text }) => text !== '').map((one) => run(one, size));
  const space = spacing('a:lnSpc', leading) + spacing('a:spcBef', before);
  const properties = align === undefined && space === '' ? '' : element('a:pPr', { algn: align }, space);
  return element('a:p', {}, properties + written.join('') + (written.length === 0 ? look('a:endParaRPr', {}, size) : ''));
};

/** Paragraphs as the content of a text body: never none, which the schema forbids. */
export const paragraphs = (all: readonly Paragraph[]): string => (all.length === 0 ? [{ runs: [] }] : all).map(paragraph).join('');

/** One run of plain words as a paragraph. */
export const plain = (text: string, more: Omit<Paragraph, 'runs'> = {}): Paragraph => ({ runs: [{ text }], ...more });
