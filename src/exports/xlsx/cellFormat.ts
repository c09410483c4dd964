import type { NumberStyle } from '../../figures/format';
import type { Cell } from '../../figures/table';
import { numberOf } from '../cellValue';

/*
 * Number formats that print what the screen prints. A percentage is held as in every other file, 84.6, under the format
 * `0.0"%"`: it reads 84.6% and is the number of the CSV and of the charts.
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

/** Nought in words, such as "On plan"; any other number that is put there is a number. */
const noughtInWords = (words: string): string => sections(digits(0), minus + digits(0), quoted(words));

const plain = (value: number, style: NumberStyle | undefined): string => {
  const code = digits(placesOf(value)) + quoted((style && unitOf[style]) ?? '');
  return sections(code, minus + code, code);
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
 * Format of a cell's number, so that the sheet shows the words of the screen: "+3.1%", "68 above", "2.3 h". Where the
 * screen says the number in other units ("2 h 15 min"), the number in the unit of its column.
 */
export const cellFormat = (cell: Cell, style: NumberStyle | undefined): string => {
  const value = numberOf(cell) ?? 0;
  if (value === 0 && cell.text !== '' && !/\d/.test(cell.text) && isSafe(cell.text)) return noughtInWords(cell.text);
  const printed = taken(cell.text);
  const shown = Number(printed?.number.replaceAll(',', ''));
  if (printed === undefined || shown !== Math.abs(value)) return plain(value, style);
  const { before, sign, number, after } = printed;
  const code = digits(number.split('.')[1]?.length ?? 0) + quoted(after);
  return sections(quoted(`${before}${sign === '+' ? '+' : ''}`) + code, quoted(`${before}${value < 0 && sign === '' ? '' : '−'}`) + code, quoted(before) + code);
};
