import type { Cell, Column } from '../figures/table';

const parsed = (printed: string): number => Number(printed.replaceAll(',', '').replace('−', '-').replace('+', ''));

/** True where the printed number is the value, as exactly as it is printed. */
const isPrintOf = (printed: string, value: number): boolean => {
  const places = printed.split('.')[1]?.length ?? 0;
  return Math.abs(parsed(printed) - value) < 10 ** -places;
};

/**
 * The number a file keeps for a cell: the one its words print, so that file and screen agree digit for digit; where
 * they print it in other units ("2 h 15 min" for 2.25 hours), the value at two decimals. A percentage of 84.6 is 84.6.
 */
export const numberOf = ({ text, value }: Cell): number | undefined => {
  if (value === undefined) return undefined;
  const printed = text.match(/[+−]?\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [only] = printed;
  return printed.length === 1 && only !== undefined && isPrintOf(only, value) ? parsed(only) : Math.round(value * 100) / 100;
};

/** A column's heading in a file: percentages say so, as their numbers carry no sign. */
export const headingOf = ({ label, style }: Column): string => (style?.startsWith('percent') ? `${label}, %` : label);

/** A cell's value in a file: an ISO date, a number, or its words; empty where there is none. */
export const cellValue = (cell: Cell): string | number => {
  if (cell.missing !== undefined) return '';
  return cell.day ?? numberOf(cell) ?? cell.text;
};

/** Why a cell has no value; empty where it has one. */
export const cellReason = ({ missing, text }: Cell): string => (missing === undefined ? '' : text);
