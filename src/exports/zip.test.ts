import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipped } from './zip';

const parts = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a>−5.2% £</a>', 'media/1.png': Uint8Array.from([137, 80, 78, 71, 0, 255]) };

/** Method, date and time of the first entry, at their places in its local header. */
const headerOf = (zip: Uint8Array) => {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return { method: view.getUint16(8, true), time: view.getUint16(10, true), date: view.getUint16(12, true) };
};

describe('a zip', () => {
  afterEach(() => vi.useRealTimers());

  it('gives its parts back, in their order', () => {
    const back = unzipSync(zipped(parts));
    expect(Object.keys(back)).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'media/1.png']);
    expect(strFromU8(back['xl/workbook.xml']!)).toBe('<a>−5.2% £</a>');
    expect([...back['media/1.png']!]).toEqual([137, 80, 78, 71, 0, 255]);
  });

  it('keeps the order it is given, not that of the alphabet', () => {
    expect(Object.keys(unzipSync(zipped({ mimetype: 'b', b: '', a: '' })))).toEqual(['mimetype', 'b', 'a']);
  });

  it('is the same whenever it is packed', () => {
    vi.useFakeTimers({ now: new Date('2023-12-04T10:00:00Z') });
    const then = zipped(parts);
    vi.setSystemTime(new Date('2031-07-01T23:59:59Z'));
    expect(zipped(parts)).toEqual(then);
  });

  it('dates every part noon of 1 January 1980: year 0, month 1, day 1; hour 12', () => {
    expect(headerOf(zipped({ a: 'x' }))).toMatchObject({ date: (1 << 5) | 1, time: 12 << 11 });
  });

  it('packs words and stores pictures as they are', () => {
    expect(headerOf(zipped({ 'a.xml': 'x'.repeat(100) })).method).toBe(8);
    expect(headerOf(zipped({ 'a.png': Uint8Array.from([1]) })).method).toBe(0);
  });
});
