import { describe, expect, it } from 'vitest';
import { formatted } from '../../../tests/exports/numberFormat';
import { heldNumber } from './cellFormat';

describe('the number and the format of a cell', () => {
  it.each([
    ['1,383', 1383, 'count', 1383, '#,##0;"−"#,##0;#,##0'],
    ['84.6%', 84.65, 'percent-1', 0.846, '#,##0.0%;"−"#,##0.0%;#,##0.0%'],
    ['+3.1%', 3.1, 'percent-1', 0.031, '"+"#,##0.0%;"−"#,##0.0%;#,##0.0%'],
    ['3% above', 3, undefined, 0.03, '#,##0%" above";"−"#,##0%" above";#,##0%" above"'],
    ['2.1 points', 2.1, undefined, 2.1, '#,##0.0" points";"−"#,##0.0" points";#,##0.0" points"'],
    ['68 above', 68, 'count', 68, '#,##0" above";"−"#,##0" above";#,##0" above"'],
    ['12 below', -12, 'count', -12, '#,##0" below";#,##0" below";#,##0" below"'],
    ['about 27', 27, 'count', 27, '"about "#,##0;"about −"#,##0;"about "#,##0'],
    ['On plan', 0, undefined, 0, '#,##0;"−"#,##0;"On plan"'],
    ['2 h 15 min', 2.25, 'hours-1', 2.25, '#,##0.00" h";"−"#,##0.00" h";#,##0.00" h"'],
    ['1.7 days', 17, 'hours-1', 17, '#,##0" h";"−"#,##0" h";#,##0" h"'],
  ] as const)('of %s (%s) are such that it is printed', (text, value, style, held, format) => {
    expect(heldNumber({ text, value }, style)).toEqual({ value: held, format });
  });

  it('takes no words into it that would break it', () => {
    expect(heldNumber({ text: '5 "quoted"', value: 5 }, 'count').format).toBe('#,##0;"−"#,##0;#,##0');
    expect(heldNumber({ text: `5 ${'long '.repeat(9)}`, value: 5 }, 'count').format).toBe('#,##0;"−"#,##0;#,##0');
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
    const held = heldNumber({ text, value }, undefined);
    expect(formatted(held.value, held.format)).toBe(text);
  });
});
