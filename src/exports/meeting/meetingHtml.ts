import { periodLabel } from '../../figures/periodLabel';
import { markup } from '../document/markup';
import type { Pack } from '../pack/pack';
import { part, type Part } from '../part';
import { demonstrationShort, sentences } from '../provenance';

/** A script or style as text, with the digest its policy names. */
export interface Inlined {
  text: string;
  /** "sha256-…". */
  integrity: string;
}

/** What a meeting file runs. */
export interface Runtime {
  script: Inlined;
  style: Inlined;
}

/** This one script and this one style sheet, and the font within it; no address is ever asked for. */
const policyOf = ({ script, style }: Runtime): string =>
  [
    "default-src 'none'",
    `script-src '${script.integrity}'`,
    `style-src '${style.integrity}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const head = (pack: Pack, title: string, runtime: Runtime): Part =>
  part(
    'head',
    {},
    part('meta', { charset: 'utf-8' }),
    part('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(runtime) }),
    part('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    part('meta', { name: 'description', content: sentences([pack.marking, ...(pack.demonstration ? [demonstrationShort] : [])]) }),
    part('title', {}, title),
  );

/** The pack as text that no word in it can end: the sign that begins a tag is written by its number. */
const dataOf = (pack: Pack): string => JSON.stringify(pack).replaceAll('<', String.raw`\u003c`);

const withoutScript = part('noscript', {}, 'This file presents itself with JavaScript, which is switched off in this browser.');

/**
 * A pack as one page of HTML that presents itself: it holds the figures, what draws them and the font, and opens from a
 * memory stick. The same pack gives the same bytes.
 */
export const meetingHtml = (pack: Pack, runtime: Runtime): string => {
  const title = `${pack.context.report}, ${periodLabel(pack.context.period)}, Part ${pack.part}`;
  const top = markup(head(pack, title, runtime));
  // Scripts and style sheets are not escaped in HTML. The build has seen to it that these hold no end of their element.
  const style = `<style>${runtime.style.text}</style>`;
  const scripts = `<script type="application/json" id="pack">${dataOf(pack)}</script><script>${runtime.script.text}</script>`;
  return ['<!DOCTYPE html>\n<html lang="en-GB" data-theme="dark">', top.slice(0, -'</head>'.length), style, '</head><body><div id="root"></div>', markup(withoutScript), scripts, '</body></html>\n'].join('');
};
