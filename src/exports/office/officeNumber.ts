import type { NumberStyle } from '../../figures/format';

/*
 * Numbers in Office files. A percentage of 84.6 is kept as 0.846 under the format `0.0%`, as everyone does who works
 * in a spreadsheet: it reads 84.6% and multiplies as a share. All other numbers are kept as they are.
 */

const places: Record<NumberStyle, number> = { count: 0, 'percent-0': 0, 'percent-1': 1, 'percent-2': 2, 'hours-1': 1, hours: 1, 'decimal-1': 1 };

const isPercent = (style: NumberStyle): boolean => style.startsWith('percent');

const minus = '"−"';

/** Digits of a format code: thousands commas and fixed decimals. */
export const digits = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;

/** A format code with our minus sign. */
export const withMinus = (code: string): string => `${code};${minus}${code}`;

/** Format code of a style: "#,##0", "0.0%". */
export const formatCode = (style: NumberStyle): string => (isPercent(style) ? withMinus(`${digits(places[style])}%`) : withMinus(digits(places[style])));

/** A share of 0 to 100 as 0 to 1, without the noise of a binary division. */
export const fraction = (percentage: number): number => Number((percentage / 100).toPrecision(15));

/** The number an Office file keeps for a value of a style. */
export const officeValue = (value: number, style: NumberStyle): number => (isPercent(style) ? fraction(value) : value);
