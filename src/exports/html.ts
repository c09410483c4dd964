import { base64, fontUrl } from './base64';
import { markup } from './document/markup';
import { packDocument } from './document/packDocument';
import { documentStyle } from './document/style';
import type { Pack } from './pack/pack';
import { part, type Part } from './part';
import { demonstrationShort, sentences } from './provenance';
import { sha256 } from './sha256';

const fontRule = (font: Uint8Array): string =>
  `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${fontUrl(font)}) format('woff2')}\n`;

/** Arial at the width of Source Sans 3, as on the screen (src/ui/styles/tokens.css): without the font the sheets still hold their words. */
const fallbackRules = [
  "@font-face{font-family:'Source Sans 3 Fallback';src:local('Arial'),local('Liberation Sans');font-weight:200 599;size-adjust:93.2%}",
  "@font-face{font-family:'Source Sans 3 Fallback';src:local('Arial Bold'),local('Liberation Sans Bold');font-weight:600 900;size-adjust:89.5%}\n",
].join('\n');

/** Nothing runs and nothing is fetched: only this one style sheet, by its digest, and the font within it. */
const policyOf = (style: string): string => `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(style)))}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;

const desk = 'html{background:#f6f5f1}body{margin:0}@media screen and (min-width:1171px){body{padding:24px 0}}@media print{html{background:#fff}}\n';

const descriptionOf = ({ cover, marking, demonstration }: Pack): string => sentences([...(cover ? [cover.finding] : []), marking, ...(demonstration ? [demonstrationShort] : [])]);

const head = (pack: Pack, title: string, style: string): Part =>
  part(
    'head',
    {},
    part('meta', { charset: 'utf-8' }),
    part('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(style) }),
    part('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    part('meta', { name: 'description', content: descriptionOf(pack) }),
    part('title', {}, title),
  );

/**
 * A pack as one page of HTML that needs nothing besides itself: no script, no other address. It opens offline, prints on the
 * same sheets as the print view and flows on a phone. Without the font it is set in a narrower Arial, for which the sheets have room.
 */
export const packHtml = (pack: Pack, font?: Uint8Array): string => {
  const style = `${font === undefined ? '' : fontRule(font)}${fallbackRules}${desk}${documentStyle}`;
  const { title, sections } = packDocument(pack);
  const body = markup(part('body', {}, part('main', { class: 'pack' }, ...sections)));
  // A style sheet is not escaped in HTML; this one holds no sign that would want it.
  const top = markup(head(pack, title, style)).replace('</head>', `<style>${style}</style></head>`);
  return `<!DOCTYPE html>\n<html lang="en-GB">${top}${body}</html>\n`;
};
