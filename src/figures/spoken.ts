/*
 * Figures as they are said aloud. A screen reader passes over "−", says "Q2" by letters and "£2.3m" as metres; what is
 * announced is therefore written in words, and every number in it stays as it is.
 */

/** Sign or abbreviation, and the words for it. A rule sees what the rules before it left. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/£([\d,.]*\d)\s?m\b/g, '£$1 million'],
  [/£([\d,.]*\d)\s?bn\b/g, '£$1 billion'],
  [/£([\d,.]*\d)\s?k\b/g, '£$1 thousand'],
  [/\bQ([1-4])\b/g, 'quarter $1'],
  [/\b(20\d\d)\/(\d\d)\b/g, '$1 to $2'],
  [/[−-](?=[£\d])(?<![\d\p{L}][−-])/gu, 'minus '],
  [/\+(?=[£\d])/g, 'plus '],
  [/\b(\d+)\s?×\s?/g, '$1 times '],
  [/ ÷ /g, ' divided by '],
  [/(?<![\d.,])1 h\b/g, '1 hour'],
  [/(\d) h\b/g, '$1 hours'],
  [/(?<![\d.,])1 min\b/g, '1 minute'],
  [/(\d) min\b/g, '$1 minutes'],
];

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const wholeMonths: readonly (readonly [RegExp, string])[] = months.map((name) => [new RegExp(String.raw`\b${name.slice(0, 3)}\b`, 'g'), name]);

const allRules = [...rules, ...wholeMonths];

/**
 * A text as it is to be said: "−53" as "minus 53", "7 h 30 min" as "7 hours 30 minutes", "Q2" as "quarter 2", "30 Nov
 * 2023" as "30 November 2023", "£2.3m" as "£2.3 million". Numbers, dates and words are otherwise the same.
 */
export const spoken = (text: string): string => allRules.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
