import { describe, expect, it } from 'vitest';
import { formatted } from '../../../tests/exports/numberFormat';
import { cellFormat } from './cellFormat';

describe('the format of a cell', () => {
  it.each([
    ['1,383', 1383, 'count', '#,##0;"−"#,##0;#,##0'],
    ['84.6%', 84.65, 'percent-1', '#,##0.0"%";"−"#,##0.0"%";#,##0.0"%"'],
    ['+3.1%', 3.1, 'percent-1', '"+"#,##0.0"%";"−"#,##0.0"%";#,##0.0"%"'],
    ['68 above', 68, 'count', '#,##0" above";"−"#,##0" above";#,##0" above"'],
    ['12 below', -12, 'count', '#,##0" below";#,##0" below";#,##0" below"'],
    ['about 27', 27, 'count', '"about "#,##0;"about −"#,##0;"about "#,##0'],
    ['On plan', 0, undefined, '#,##0;"−"#,##0;"On plan"'],
    ['2 h 15 min', 2.25, 'hours-1', '#,##0.00" h";"−"#,##0.00" h";#,##0.00" h"'],
    ['1.7 days', 17, 'hours-1', '#,##0" h";"−"#,##0" h";#,##0" h"'],
  ] as const)('of %s (%s) is such that it is printed', (text, value, style, code) => {
    expect(cellFormat({ text, value }, style)).toBe(code);
  });

  it('takes no words into it that would break it', () => {
    expect(cellFormat({ text: '5 "quoted"', value: 5 }, 'count')).toBe('#,##0;"−"#,##0;#,##0');
    expect(cellFormat({ text: `5 ${'long '.repeat(9)}`, value: 5 }, 'count')).toBe('#,##0;"−"#,##0;#,##0');
  });
});

describe('what it prints', () => {
  it.each([
    ['1,383', 1383],
    ['−5.2%', -5.24],
    ['+0.1%', 0.14],
    ['0.0%', 0],
    ['68 above', 68],
    ['99.99%', 99.996],
    ['13 months later', 13],
    ['On plan', 0],
  ])('is %s', (text, value) => {
    expect(formatted(Number(text.replace(/[^\d.]/g, '')) * Math.sign(value), cellFormat({ text, value }, undefined))).toBe(text);
  });
});
