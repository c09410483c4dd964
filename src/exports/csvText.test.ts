import { expect, it } from 'vitest';
import { csvText } from './csvText';

it('begins with a byte order mark and ends every row with CRLF', () => {
  expect(csvText([['Month', 'Calls'], ['Apr 2023', 1064]])).toBe('\ufeffMonth,Calls\r\nApr 2023,1064\r\n');
});

it.each([
  ['a comma', 'one, two', '"one, two"'],
  ['a quotation mark', 'the "peak"', '"the ""peak"""'],
  ['a line end', 'one\ntwo', '"one\ntwo"'],
  ['a semicolon, which parts cells elsewhere', 'one; two', '"one; two"'],
  ['space at its end', 'one ', '"one "'],
  ['nothing special', 'A & B <C>', 'A & B <C>'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '=SUM(1,2)', '"\'=SUM(1,2)"'],
])('writes a text with %s', (_what, text, field) => {
  expect(csvText([[text]])).toBe(`\ufeff${field}\r\n`);
});

it('writes a number below nought as a number', () => {
  expect(csvText([[-5.2, 0]])).toBe('\ufeff-5.2,0\r\n');
});
