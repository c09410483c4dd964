import type { NumberStyle } from '../../figures/format';
import type { Cell } from '../../figures/table';
import { numberOf } from '../cellValue';
import { hundredth } from '../fraction';

/*
 * Numbers under formats that print what the screen prints. A percentage is a fraction: the printed 84.6% is 0.846 under
 * `0.0%`, as a spreadsheet reckons with it.
 */

/** Our minus sign, which a format has to spell out. */
const minus = '"−"';

const digits = (places: number): string => `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`;

const quoted = (words: string): string => (words === '' ? '' : `"${words}"`);

/** Sections for positive and negative numbers and nought. */
const sections = (positive: string, negative: string, zero: string): string => [positive, negative, zero].join(';');

const unitOf: Partial<Record<NumberStyle, string>> = { 'hours-1': ' h', hours: ' h', 'percent-0': '%', 'percent-1': '%', 'percent-2': '%' };

const placesOf = (value: number): number => Math.min(2, String(value).split('.')[1]?.length ?? 0);

const isSafe = (words: string): boolean => !/["\\]/.test(words) && words.length <= 30;

/** Words after a number; a percent sign is the format's own. */
const tail = (after: string): string => (after.startsWith('%') ? `%${quoted(after.slice(1))}` : quoted(after));

/** Nought in words, such as "On plan"; any other number that is put there is a number. */
const noughtInWords = (words: string): string => sections(digits(0), minus + digits(0), quoted(words));

/** A number as it is held, and the format that prints it. */
export interface HeldNumber {
  value: number;
  format: string;
}

const held = (value: number, after: string, format: string): HeldNumber => ({ value: after.startsWith('%') ? hundredth(value) : value, format });

const plain = (value: number, style: NumberStyle | undefined): HeldNumber => {
  const unit = (style && unitOf[style]) ?? '';
  const code = digits(placesOf(value)) + tail(unit);
  return held(value, unit, sections(code, minus + code, code));
};

interface Printed {
  before: string;
  sign: string;
  number: string;
  after: string;
}

/** A text of one number with words round it; undefined where a format could not say them. */
const taken = (text: string): Printed | undefined => {
  const [, before = '', sign = '', number = '', after = ''] = /^([^\d+−]*)([+−]?)(\d[\d,]*(?:\.\d+)?)([^\d]*)$/.exec(text) ?? [];
  return number === '' || !isSafe(before + after) ? undefined : { before, sign, number, after };
};

/**
 * A cell's number under a format, so that the sheet shows the words of the screen: "+3.1%", "68 above", "2.3 h". Where
 * the screen says the number in other units ("2 h 15 min"), the number in the unit of its column.
 */
export const heldNumber = (cell: Cell, style: NumberStyle | undefined): HeldNumber => {
  const value = numberOf(cell) ?? 0;
  if (value === 0 && cell.text !== '' && !/\d/.test(cell.text) && isSafe(cell.text)) return { value, format: noughtInWords(cell.text) };
  const printed = taken(cell.text);
  const shown = Number(printed?.number.replaceAll(',', ''));
  if (printed === undefined || shown !== Math.abs(value)) return plain(value, style);
  const { before, sign, number, after } = printed;
  const code = digits(number.split('.')[1]?.length ?? 0) + tail(after);
  return held(value, after, sections(quoted(`${before}${sign === '+' ? '+' : ''}`) + code, quoted(`${before}${value < 0 && sign === '' ? '' : '−'}`) + code, quoted(before) + code));
};
