import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

const hex = (text: string): string => Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex');

// Vectors of FIPS 180-4 and its examples.
it.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['two blocks', 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ['a million letters', 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('is the standard’s own for %s', (_, text, digest) => {
  expect(hex(text)).toBe(digest);
});

it('is that of another implementation for any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => {
    expect(hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }));
});
