import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from './formula';

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1', '+1+1', '-1+1', '@SUM(A1)', '|calc', '%0A=1', '\t=1', '\r=1', '\n=1', ' =1', '  =1', '\u00a0=1', '"=1', '\'=1', '＝1', '＋1', '－1', '＠A', '\u0000=1', '\tplain', '+44 1438 000000', '-',
  ])('is led by an apostrophe: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });
});

describe('text that it would not', () => {
  it.each(['', 'Wi-Fi = network', 'A & B <C>', '1,383', '+12.1%', '-5', '−5.2%', '0.0%', 'Not supplied', "O'Neill", '– none'])('is left alone: %j', (text) => {
    expect(guarded(text)).toBe(text);
  });
});

it('gives every text back', () => {
  const start = fc.constantFrom('', '=', "'", "'=", '\t', "'\t", "''\t", "''=", ' -', '"+', '＝', '1');
  fc.assert(fc.property(start, fc.string({ unit: 'binary-ascii' }), (first, rest) => {
    expect(unguarded(guarded(first + rest))).toBe(first + rest);
  }));
});
