import { decimal } from '../format';

/** One number of a sum: a cell of the figure's table, as the table prints it. */
export interface Part {
  /** What the sum calls it: "logged"; empty where it needs no name. */
  label: string;
  /** As printed, without the sign a table gives it. */
  text: string;
  /** Unrounded. */
  value: number;
  /** Taken away in a sum. */
  taken?: boolean | undefined;
  /** Keys of the cell's row and column. */
  row: string;
  column: string;
}

/**
 * How the parts make the result: added and taken away; the first as a share of the second; their average; the change
 * in per cent from the second to the first; what is left of the first without the second, in per cent; the first
 * divided by the second.
 */
export type Operation = 'sum' | 'share' | 'average' | 'change' | 'remainder' | 'quotient';

/** One sum with its numbers put in. */
export interface Working {
  /** What is worked out: "Closing backlog, Quarter 3 to date". */
  of: string;
  operation: Operation;
  /** As printed, and unrounded. */
  result: { text: string; value: number };
  parts: readonly Part[];
}

const signed = ({ value, taken }: Part): number => (taken ? -value : value);

const added = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + signed(part), 0);

/** What the parts of a sum come to, unrounded. */
export const evaluate = ({ operation, parts }: Pick<Working, 'operation' | 'parts'>): number => {
  const [first, second] = parts.map(({ value }) => value);
  switch (operation) {
    case 'sum':
      return added(parts);
    case 'average':
      return added(parts) / parts.length;
    case 'share':
      return (100 * first!) / second!;
    case 'change':
      return (100 * (first! - second!)) / second!;
    case 'remainder':
      return (100 * (first! - second!)) / first!;
    case 'quotient':
      return first! / second!;
  }
};

const named = ({ label, text }: Part): string => (label === '' ? text : `${text} ${label}`);

const addition = (parts: readonly Part[]): string =>
  parts.map((part, i) => (i === 0 && part.taken !== true ? named(part) : `${part.taken ? '−' : '+'} ${named(part)}`)).join(' ');

const rightOf = ({ operation, parts }: Working): string => {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return addition(parts);
  switch (operation) {
    case 'sum':
      return addition(parts);
    case 'average':
      return `(${addition(parts)}) ÷ ${decimal(parts.length, 0)}`;
    case 'share':
      return `${first.text} of ${named(second)}`;
    case 'change':
      return `(${first.text} − ${second.text}) ÷ ${second.text}`;
    case 'remainder':
      return `(${named(first)} − ${named(second)}) ÷ ${first.text}`;
    case 'quotient':
      return `${named(first)} ÷ ${named(second)}`;
  }
};

/** A number printed plainly, with or without "h"; undefined for words such as "2 h 15 min". */
const printedNumber = (text: string): number | undefined => (/^−?[\d,]+(\.\d+)?( h)?$/.test(text) ? Number(text.replace(/[, h]/g, '').replace('−', '-')) : undefined);

/** True where the printed parts do not add up to the printed result, because each was rounded by itself. */
const isRounded = ({ operation, parts, result }: Working): boolean => {
  const printed = parts.map(({ text, taken }) => (printedNumber(text) ?? Number.NaN) * (taken ? -1 : 1));
  const sum = printed.reduce((total, value) => total + value, 0);
  const whole = printedNumber(result.text);
  return operation === 'sum' && whole !== undefined && Math.abs(sum - whole) > 1e-6;
};

/** The sum as a sentence of signs: "818 = 924 + 2,574 logged + 49 reopened − 2,689 resolved − 40 cancelled". */
export const workingText = (working: Working): string => `${working.result.text} = ${rightOf(working)}${isRounded(working) ? ', each rounded' : ''}`;
