import type { ColourToken } from '../../charts/paint';
import { light } from '../../charts/themes';
import type { Look } from './book';

const rgb = (token: ColourToken): { rgb: string } => ({ rgb: light[token].slice(1).toUpperCase() });

const fill = (token: ColourToken) => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(token), bgColor: rgb(token) }) as const;

interface FontLook {
  size?: number;
  bold?: boolean;
  underline?: boolean;
  color?: { rgb: string };
}

const font = (change: FontLook = {}) => ({ name: 'Arial', size: 10, color: rgb('ink'), ...change });

const top = { vertical: 'top', wrapText: true } as const;
const middle = { vertical: 'center', wrapText: true } as const;
const hairline = { bottom: { style: 'thin', color: rgb('rule') } } as const;
const numbers = { horizontal: 'right', indent: 1 } as const;
const rule = { bottom: { style: 'thin', color: rgb('ink') } } as const;

/** Alignment of a number: clear of the words in the column after it. */
export const numberAlignment = { vertical: 'center', ...numbers } as const;

/** Fonts, fills and borders of each look, in the product's light colours. */
export const looks = {
  title: { font: font({ size: 14, bold: true }), alignment: top },
  subtitle: { font: font({ color: rgb('ink-2') }), alignment: top },
  quiet: { font: font({ color: rgb('ink-3') }), alignment: top },
  head: { font: font({ bold: true }), fill: fill('wash-2'), border: rule, alignment: { vertical: 'bottom', wrapText: true } },
  'head-number': { font: font({ bold: true }), fill: fill('wash-2'), border: rule, alignment: { vertical: 'bottom', wrapText: true, ...numbers } },
  body: { font: font(), border: hairline, alignment: middle },
  strong: { font: font({ bold: true }), fill: fill('wash'), border: hairline, alignment: middle },
  group: { font: font({ bold: true }), border: hairline, alignment: { vertical: 'bottom' } },
  label: { font: font({ bold: true }), alignment: { vertical: 'top' } },
  link: { font: font({ underline: true, color: rgb('sbc-text') }), border: hairline, alignment: middle },
  wrapped: { font: font(), alignment: top },
} as const satisfies Record<Look, object>;

/** Font of cells nobody has written in. */
export const defaultFont = font();
