import type { ColourToken } from '../../charts/paint';
import type { Paint } from '../../charts/scene';
import { light } from '../../charts/themes';
import { element } from '../xml';

/** The theme of every slide: its twelve colours, in the schema's order, from the product's light theme. */
export const themeColours = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'ink-2'],
  ['lt2', 'wash-2'],
  ['accent1', 'sbc'],
  ['accent2', 'ehdc'],
  ['accent3', 'cat-3'],
  ['accent4', 'cat-4'],
  ['accent5', 'ghost-line'],
  ['accent6', 'rag-g'],
  ['hlink', 'ehdc-text'],
  ['folHlink', 'exempt'],
] as const satisfies readonly (readonly [string, ColourToken])[];

const masterNames: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const fromTheme = new Map<string, string>(themeColours.map(([name, token]) => [light[token], masterNames[name] ?? name]));

/** A colour as RRGGBB. */
export const hex = (token: ColourToken): string => light[token].slice(1).toUpperCase();

/** A colour: of the theme where it is one of it, so that a change of theme carries it along; else as it is. */
export const colour = (token: ColourToken): string => {
  const scheme = fromTheme.get(light[token]);
  return scheme === undefined ? element('a:srgbClr', { val: hex(token) }) : element('a:schemeClr', { val: scheme });
};

const hatched = (token: ColourToken): string =>
  element('a:pattFill', { prst: 'wdUpDiag' }, element('a:fgClr', {}, colour(token)) + element('a:bgClr', {}, colour('paper')));

/** A fill; hatches as the pattern every Office program draws. */
export const fill = (paint: Paint): string => {
  if (paint === 'none') return element('a:noFill', {});
  if (paint === 'hatch') return hatched('axis');
  if (paint === 'hatch-ink') return hatched('ink');
  return element('a:solidFill', {}, colour(paint));
};

/** How a line is drawn: width in pixels. */
export interface LineLook {
  paint: Paint;
  width: number;
  dash?: 'dash' | 'sysDash' | 'sysDot' | undefined;
  round?: boolean | undefined;
}

/** A line as element `name`: an outline, or the border of a cell. */
export const line = (look: LineLook | undefined, name = 'a:ln'): string => {
  if (look === undefined) return element(name, {}, fill('none'));
  const { paint, width, dash, round } = look;
  const dashed = dash === undefined ? '' : element('a:prstDash', { val: dash });
  return element(name, { w: Math.round(width * 9525), cap: round ? 'rnd' : 'flat' }, fill(paint) + dashed + (round ? element('a:round', {}) : ''));
};
