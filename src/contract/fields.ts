import * as z from 'zod/mini';
import { _default as defaulted } from 'zod/mini';
import './jitless';
import { cleanText } from './cleanText';
import { limits } from './limits';
import { isPlainText, isWhole, quick } from './quick';
import type { Day, Month } from '../model/month';

// Every message here completes the sentence "expected …", and is read by whoever supplies the figures.

const inWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const textExpected = `text of at most ${inWords(limits.text)} characters`;
const nameExpected = `text of 1 to ${limits.name} characters`;

/** Free text of any length up to the cap; may be empty. */
export const text = quick(
  z.pipe(z.string(textExpected).check(z.maxLength(limits.text, textExpected)), z.transform(cleanText)),
  isPlainText(limits.text),
);

/** A name, title, role or code: short, and not blank once cleaned. */
export const name = quick(
  z.pipe(
    z.pipe(
      z.string(nameExpected).check(z.minLength(1, nameExpected), z.maxLength(limits.name, nameExpected)),
      z.transform(cleanText),
    ),
    z.string(nameExpected).check(z.minLength(1, nameExpected)),
  ),
  isPlainText(limits.name),
);

const monthPattern = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** A month, `YYYY-MM`. */
export const month = quick(
  z.pipe(
    z.string('a month written YYYY-MM').check(z.regex(monthPattern, 'a month written YYYY-MM')),
    z.transform((value) => value as Month),
  ),
  (value) => typeof value === 'string' && monthPattern.test(value),
);

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export const day = z.pipe(
  z.iso.date('a real calendar day written YYYY-MM-DD').check(z.refine((value) => /^(19|20)/.test(value), 'a day of the 20th or 21st century')),
  z.transform((value) => value as Day),
);

/** An ISO 8601 instant with its offset. */
export const instant = z.iso.datetime({ offset: true, error: 'an instant with its offset, such as 2023-06-29T10:00:00+01:00' });

/** A whole number within bounds; minus nought becomes nought. */
export const whole = (minimum: number, maximum: number, expected = `a whole number, ${inWords(minimum)} to ${inWords(maximum)}`) =>
  quick(
    z.pipe(
      z.int(expected).check(z.minimum(minimum, expected), z.maximum(maximum, expected)),
      z.transform((value) => (value === 0 ? 0 : value)),
    ),
    isWhole(minimum, maximum),
  );

/** A number within bounds; minus nought becomes nought. */
export const amount = (minimum: number, maximum: number, expected = `a number, ${inWords(minimum)} to ${inWords(maximum)}`) =>
  z.pipe(
    z.number(expected).check(z.minimum(minimum, expected), z.maximum(maximum, expected)),
    z.transform((value) => (value === 0 ? 0 : value)),
  );

/** How many. */
export const count = whole(0, limits.count);

/** Pounds. */
export const pounds = amount(0, limits.amount);

/** True or false. */
export const yesOrNo = z.boolean('true or false');

/** True or false; false when left out. */
export const flag = defaulted(yesOrNo, false);

/** One of a closed list of names. */
export const oneOf = <const Names extends readonly string[]>(names: Names) => z.enum(names, `one of ${names.join(', ')}`);

/** A list of at most `maximum` items. */
export const list = <Item extends z.ZodMiniType>(item: Item, maximum: number = limits.records) =>
  z.array(item, 'a list').check(z.maxLength(maximum, `a list of at most ${inWords(maximum)} items`));

/** A list that may be left out when it is empty. */
export const optionalList = <Item extends z.ZodMiniType>(item: Item, maximum: number = limits.records) =>
  defaulted(list(item, maximum), []);
