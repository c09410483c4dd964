import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, isNumber, unguarded } from './formula';

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1', '+1+1', '-1+1', '@SUM(A1)', '|calc', '%0A=1', '\t=1', '\r=1', '\n=1', ' =1', '  =1', '\u00a0=1', '"=1', '\'=1', '＝1', '＋1', '－1', '＠A', '\u0000=1', '\tplain', '+44 1438 000000', '-',
    '+13 months+1', '+13 months()', '+13 A1', '+13 R', '+13 c', '-2 days!a', '+1 sum(a)', '+1  months', '+1\tmonths', '+1 =cmd', '-1 months|x', '+13 months\n=1', '@13 months', '+ 13 months',
  ])('is led by an apostrophe: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });
});

describe('text that it would not', () => {
  it.each(['', 'Wi-Fi = network', 'A & B <C>', '1,383', '+12.1%', '-5', '−5.2%', '0.0%', '+13 months', '+1 month', '-2 days late', '+1.5 points', 'Not supplied', "O'Neill", '– none'])('is left alone: %j', (text) => {
    expect(guarded(text)).toBe(text);
  });
});

it('gives every text back', () => {
  const start = fc.constantFrom('', '=', "'", "'=", '\t', "'\t", "''\t", "''=", ' -', '"+', '＝', '1');
  fc.assert(fc.property(start, fc.string({ unit: 'binary-ascii' }), (first, rest) => {
    expect(unguarded(guarded(first + rest))).toBe(first + rest);
  }));
});

it.each([['1,383', true], ['+12.1%', true], ['−5', true], ['', false], ['+13 months', false], ['68 above', false], ['1+1', false]])('%j is a number and nothing else: %s', (text, expected) => {
  expect(isNumber(text)).toBe(expected);
});
