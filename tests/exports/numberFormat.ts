/* What a spreadsheet prints: as much of its number formats as our files use. */

const sectionsOf = (code: string): string[] => code.match(/(?:"[^"]*"|[^;"])+/g) ?? [];

const sectionFor = (value: number, [positive = '', negative = positive, zero = positive]: string[]): string => (value > 0 ? positive : value < 0 ? negative : zero);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date by its serial number: days from 30 December 1899, as all but the first two months of 1900 are counted. */
export const dateOf = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

const dated = (serial: number): string => {
  const [year = '', month = '', day = ''] = dateOf(serial).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
};

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** True for a format that prints a fraction as a percentage: a percent sign that is not quoted. */
export const isPercent = (code: string): boolean => code.replaceAll(/"[^"]*"/g, '').includes('%');

/** A fraction as the percentage that is printed of it, by decimal digits: 84.6 for 0.846. */
export const percentOf = (fraction: number): number => Number(`${fraction}e2`);

/** A number under a format code: "−5.2%" for -0.052 under `0.0%;"−"0.0%`. */
export const formatted = (value: number, code: string): string => {
  if (code.includes('yyyy')) return dated(value);
  const printed = isPercent(code) ? percentOf(value) : value;
  return sectionFor(value, sectionsOf(code)).replace(/"([^"]*)"|(#,##)?0(\.0+)?/g, (_, literal: string | undefined, thousands: string | undefined, decimals: string | undefined) => {
    if (literal !== undefined) return literal;
    const [whole = '', rest] = Math.abs(printed).toFixed(decimals === undefined ? 0 : decimals.length - 1).split('.');
    const shown = thousands === undefined ? whole : grouped(whole);
    return rest === undefined ? shown : `${shown}.${rest}`;
  });
};
