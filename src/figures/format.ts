import { isSummerTime, londonDay, utcMinutes } from '../model/londonTime';
import { dayFromIndex, monthNumber, yearNumber, type Day, type Instant, type Month } from '../model/month';

/*
 * Words and numbers as a British committee reads them: "30 November 2023", "Quarter 2", "1,383", "−5.2%". Rates that
 * must not be flattered are rounded down. Written out here and tested against Intl, whose first formatter costs a
 * slow device 65 ms before the first figure can be drawn.
 */

/** How a number is written. Percentages are held as 0 to 100. */
export type NumberStyle = 'count' | 'percent-0' | 'percent-1' | 'percent-2' | 'hours-1' | 'hours' | 'decimal-1';

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Rounded half up on the digits a person sees, so that 1.005 at two places is 1.01. Below a millionth it is 0. */
const fixed = (value: number, places: 0 | 1 | 2): string =>
  (value < 1e-6 ? 0 : Math.round(Number(`${value}e${places}`)) / 10 ** places).toFixed(places);

/** A number with a true minus sign, thousands commas and fixed decimals; "−0" is "0". */
export const decimal = (value: number, places: 0 | 1 | 2): string => {
  const text = fixed(Math.abs(value), places).replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `−${text}` : text;
};

/** A whole number: "1,383". */
export const count = (value: number): string => decimal(value, 0);

/** A percentage cut, not rounded, so that 100 % means every one: 99.996 at two places is "99.99%". */
export const percentDown = (value: number, places: 0 | 1 | 2): string => {
  const factor = 10 ** places;
  // 84.6 * 10 is 845.9999… in binary: lift by less than any real figure could differ.
  return `${decimal(Math.floor(value * factor + 1e-9) / factor, places)}%`;
};

/** A share or rate rounded to the nearest: for shares of a whole, not for targets. */
export const percent = (value: number, places: 0 | 1 | 2): string => `${decimal(value, places)}%`;

/** A change with its sign: "+12.1%", "−5.2%", "0.0%". */
export const signedPercent = (value: number, places: 0 | 1 | 2): string => {
  const text = percent(value, places);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** A whole number with its sign: "+53", "−117", "0". */
export const signedCount = (value: number): string => (value > 0 ? `+${count(value)}` : count(value));

/** A number in its style, as on an axis or in a table cell. */
export const styled = (value: number, style: NumberStyle): string => {
  switch (style) {
    case 'count':
      return count(value);
    case 'percent-0':
      return percent(value, 0);
    case 'percent-1':
      return percentDown(value, 1);
    case 'percent-2':
      return percentDown(value, 2);
    case 'hours-1':
    case 'decimal-1':
      return decimal(value, 1);
    case 'hours':
      return Number.isInteger(value) ? count(value) : decimal(value, 1);
  }
};

/** "five" up to nine, then figures: for counts of things in findings. */
export const inWords = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][value] ?? count(value);

/** The same with a capital, to open a sentence: there up to twelve, as a sentence does not begin with a figure. */
export const inWordsCapital = (value: number): string => {
  const words = ['ten', 'eleven', 'twelve'][value - 10] ?? inWords(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** "call" or "calls" by number. */
export const plural = (value: number, one: string, many = `${one}s`): string => (value === 1 ? one : many);

/** "April 2023". */
export const monthYear = (month: Month): string => `${monthName(month)} ${yearNumber(month)}`;

/** "April". */
export const monthName = (month: Month): string => monthNames[monthNumber(month) - 1]!;

/** "Apr": charts only; September is "Sep", whatever Intl says. */
export const monthShort = (month: Month): string => monthName(month).slice(0, 3);

/** "April to November 2023", "December 2022 to March 2023", "April 2023". */
export const monthRange = (from: Month, to: Month): string => {
  if (from === to) return monthYear(from);
  return yearNumber(from) === yearNumber(to) ? `${monthName(from)} to ${monthYear(to)}` : `${monthYear(from)} to ${monthYear(to)}`;
};

/** "Oct to Nov". */
export const monthRangeShort = (from: Month, to: Month): string => (from === to ? monthShort(from) : `${monthShort(from)} to ${monthShort(to)}`);

/** "30 November 2023". */
export const longDate = (day: Day): string => `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** "30 Nov 2023". */
export const shortDate = (day: Day): string => `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]!.slice(0, 3)} ${day.slice(0, 4)}`;

/** "30 November". */
export const dayMonth = (day: Day): string => `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]}`;

/** Minutes as a table says them: "7 h 30 min", "45 min", "0 min". */
export const hoursMinutes = (minutes: number): string => {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${count(hours)} h` : `${count(hours)} h ${rest} min`;
};

/** Minutes as hours with one decimal on a chart: "7.5 h", "5 h", under an hour "45 min". */
export const hoursShort = (minutes: number): string => {
  if (minutes < 60) return `${Math.round(minutes)} min`;
  const text = decimal(minutes / 60, 1);
  return `${text.endsWith('.0') ? text.slice(0, -2) : text} h`;
};

/** Day and minutes after midnight of an instant, by the clock in London. */
export const londonTime = (instant: Instant): { day: Day; minutes: number } => {
  const at = utcMinutes(instant);
  const onTheClock = at + (isSummerTime(at) ? 60 : 0);
  return { day: dayFromIndex(londonDay(at)), minutes: ((Math.floor(onTheClock) % 1440) + 1440) % 1440 };
};

/** "08:15" by the clock in London. */
export const clockTime = (instant: Instant): string => {
  const { minutes } = londonTime(instant);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
