/** Control, format (bidirectional overrides, zero-width signs, tags) and unpaired surrogate characters, save the two joiners that scripts need. */
const unsafe = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text fit to be shown beside other text: one line, composed (NFC), with nothing in it that can hide,
 * reorder or break what stands around it. Cleaning twice changes nothing.
 */
export const cleanText = (raw: string): string =>
  raw
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(unsafe, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
