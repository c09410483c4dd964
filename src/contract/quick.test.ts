import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cleanText } from './cleanText';
import { month, name, text, whole } from './fields';
import { fixTimeCounts } from './fixTimes';
import { limits } from './limits';
import { quick } from './quick';

const said = (schema: z.ZodMiniType, value: unknown): unknown => {
  const { success, data, error } = schema.safeParse(value);
  return success ? data : error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('quick', () => {
  const shouting = quick(z.pipe(z.string('a word'), z.transform((word) => word.toUpperCase())), (value) => value === 'AS IT IS');

  it.each([
    ['AS IT IS', 'AS IT IS'],
    ['changed', 'CHANGED'],
    [5, [['', 'a word']]],
  ])('%j gives %j, sound at once or not', (value, expected) => {
    expect(said(shouting, value)).toEqual(expected);
  });

  it('asks a sound value nothing more', () => {
    const schema = quick(z.string().check(z.refine(() => false)), (value) => value === 'trusted');
    expect([said(schema, 'trusted'), schema.safeParse('other').success]).toEqual(['trusted', false]);
  });
});

const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('Email', '365', ' ', '  ', '\t', 'é', '\u202E', '\u0000')).map((parts) => parts.join('')));

describe('fields that pass plain values at once', () => {
  it('give any text as cleaning leaves it', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        expect(said(text, raw)).toBe(cleanText(raw));
      }),
    );
  });

  it('give any name as cleaning leaves it, and none that is blank', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        expect(said(name, raw)).toEqual(cleanText(raw) || [['', 'text of 1 to 200 characters']]);
      }),
    );
  });

  it.each([
    [name, 'x'.repeat(limits.name), 'x'.repeat(limits.name)],
    [name, 'x'.repeat(limits.name + 1), [['', 'text of 1 to 200 characters']]],
    [text, 'x'.repeat(limits.text + 1), [['', 'text of at most 2,000 characters']]],
    [month, '2023-11', '2023-11'],
    [month, '2023-13', [['', 'a month written YYYY-MM']]],
    [month, 202311, [['', 'a month written YYYY-MM']]],
    [whole(0, 9), 9, 9],
    [whole(0, 9), -0, 0],
    [whole(0, 9), 10, [['', 'a whole number, 0 to 9']]],
    [whole(0, 9), 1.5, [['', 'a whole number, 0 to 9']]],
    [whole(0, 9), '1', [['', 'a whole number, 0 to 9']]],
  ])('%# keeps to its bounds', (schema, value, expected) => {
    expect(said(schema, value)).toEqual(expected);
  });
});

describe('a distribution', () => {
  const row = { month: '2023-04', council: 'NORTH', priority: 1, status: 'final', resolved: 3, withTarget: 3, withinTarget: 2, binMinutes: 5 };

  it.each<[string, unknown, unknown]>([
    ['sound pairs', [[0, 1], [5, 2]], { ...row, distribution: [[0, 1], [5, 2]] }],
    ['a pair of three', [[0, 1, 9]], [['distribution.0', 'a pair [working minutes, calls]']]],
    ['half a minute', [[0.5, 3]], [['distribution.0.0', 'a whole number, 0 to 10,000,000']]],
    ['no calls', [[5, 0]], [['distribution.0.1', 'a whole number, 1 to 10,000,000']]],
    ['minutes out of order', [[5, 1], [0, 2]], [['distribution.1.0', 'more working minutes than the pair before it']]],
    ['no list', 'none', [['distribution', 'a list']]],
  ])('of %s', (_, distribution, expected) => {
    expect(said(fixTimeCounts, { ...row, distribution })).toEqual(expected);
  });
});
