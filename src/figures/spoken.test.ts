import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoken } from './spoken';

const digits = (text: string): string[] => text.match(/\d+/g) ?? [];

describe('spoken', () => {
  it.each([
    ['£2.3m', '£2.3 million'],
    ['£450k', '£450 thousand'],
    ['−£1.2m', 'minus £1.2 million'],
    ['−53', 'minus 53'],
    ['−5.2%', 'minus 5.2%'],
    ['+12.6%', 'plus 12.6%'],
    ['Change −0.4', 'Change minus 0.4'],
    ['7 h 30 min', '7 hours 30 minutes'],
    ['1 h 1 min', '1 hour 1 minute'],
    ['21 h', '21 hours'],
    ['2.1 h', '2.1 hours'],
    ['45 min', '45 minutes'],
    ['Q2: 3,791', 'quarter 2: 3,791'],
    ['Sep 2023: 1,383', 'September 2023: 1,383'],
    ['30 Nov 2023', '30 November 2023'],
    ['2022/23: 1,228', '2022 to 23: 1,228'],
    ['68 above target', '68 above target'],
    ['May 2023', 'May 2023'],
    ['Wi-Fi', 'Wi-Fi'],
    ['Marketing', 'Marketing'],
    ['F4-2', 'F4-2'],
    ['3-day', '3-day'],
    ['min. of 5', 'min. of 5'],
    ['Quarter 2 to date', 'Quarter 2 to date'],
  ])('%s is said as %s', (text, words) => {
    expect(spoken(text)).toBe(words);
  });

  it('keeps every number, in its order', () => {
    const part = fc.oneof(fc.constantFrom('−', '+', ' ', '£', '%', ' h', ' min', 'Q2 ', 'Sep ', '2022/23 ', 'm ', 'word '), fc.nat(99_999).map(String));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(digits(spoken(text))).toEqual(digits(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('says a text that is already in words as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('−53', '7 h 30 min', 'Q2', 'Sep 2023', '£2.3m', '+4', 'calls'), { maxLength: 8 }), (parts) => {
        const once = spoken(parts.join(' '));
        expect(spoken(once)).toBe(once);
      }),
    );
  });
});
