/* Spreadsheets run a cell that looks like a formula, whoever wrote it: text never may. */

// What a spreadsheet strips or skips before it looks for the sign: white space, quotes, control characters.
const isFormula = /^[\s"'\u00a0\u200b\ufeff\p{Cc}]*[=+\-@|%＝＋－＠％]|^'*[\t\r\n]/u;

/** A number as people print it: "1,383", "+12.1%", "−5.2%". */
const number = /^[+\-−]?\d[\d,]*(?:\.\d+)?%?$/;

/** The same with plain words after it, "+13 months": without brackets, signs and references there is nothing to run. */
const measured = /^[+\-−]?\d[\d,]*(?:\.\d+)?%? [a-z]{3,}(?: [a-z]{2,})*$/;

/** Whether a text is a number and nothing else, as people print it. */
export const isNumber = (text: string): boolean => number.test(text);

/** Text made safe for a spreadsheet cell: an apostrophe before what could run. Numbers, and so many of something, pass as they are. */
export const guarded = (text: string): string => (isFormula.test(text) && !number.test(text) && !measured.test(text) ? `'${text}` : text);

/** What {@link guarded} was given. */
export const unguarded = (text: string): string => (text.startsWith("'") && isFormula.test(text.slice(1)) ? text.slice(1) : text);
