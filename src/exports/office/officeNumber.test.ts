import { describe, expect, it } from 'vitest';
import { digits, formatCode, fraction, officeValue, withMinus } from './officeNumber';

describe('a number in an Office file', () => {
  it.each([
    ['count', '#,##0;"−"#,##0'],
    ['decimal-1', '#,##0.0;"−"#,##0.0'],
    ['percent-0', '#,##0%;"−"#,##0%'],
    ['percent-2', '#,##0.00%;"−"#,##0.00%'],
  ] as const)('of style %s has the format %s', (style, code) => {
    expect(formatCode(style)).toBe(code);
  });

  it('is a share where it is a percentage, exact to its digits', () => {
    expect(officeValue(84.6, 'percent-1')).toBe(0.846);
    expect(fraction(99.57)).toBe(0.9957);
    expect(fraction(-3.1)).toBe(-0.031);
    expect(fraction(1e-7)).toBe(1e-9);
  });

  it('is itself where it is none', () => {
    expect(officeValue(1383, 'count')).toBe(1383);
    expect(officeValue(2.25, 'hours-1')).toBe(2.25);
  });

  it('prints fixed decimals and a true minus sign', () => {
    expect(withMinus(digits(2))).toBe('#,##0.00;"−"#,##0.00');
  });
});
