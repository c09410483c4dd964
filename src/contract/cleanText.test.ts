import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText';

describe('cleanText', () => {
  it.each([
    ['leaves plain text alone', 'Phones failed at 9:05, £410,000 − no loss', 'Phones failed at 9:05, £410,000 − no loss'],
    ['puts several lines on one', 'First line\r\nsecond\tline\u2028third', 'First line second line third'],
    ['trims and joins runs of spaces', '  two   words\u00A0here ', 'two words here'],
    ['takes out a bidirectional override', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['takes out isolates and marks', '\u2066a\u2069\u200Eb\u200F', 'ab'],
    ['takes out control characters', 'a\u0000b\u001Bc\u009F', 'abc'],
    ['takes out zero-width spaces and the byte order mark', 'a\u200Bb\uFEFFc', 'abc'],
    ['takes out half a surrogate pair', 'a\uD800b', 'ab'],
    ['keeps a whole surrogate pair', 'a\u{1F4DE}b', 'a\u{1F4DE}b'],
    ['keeps the joiners scripts need', 'क्\u200Dष', 'क्\u200Dष'],
    ['composes accents', 'Cafe\u0301', 'Café'],
    ['keeps markup as the text it is', '<b onclick="x()">', '<b onclick="x()">'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom('a', 'e', '\u0301', ' ', '\n', '\u00A0', '\u200D', '\u202E', '\uD83D', '\uDCDE', '\uFEFF', '\u2001', '\u1100', '\u1161');
    fc.assert(
      fc.property(fc.string({ unit }), (raw) => {
        expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
      }),
      { numRuns: 10_000 },
    );
  });
});
