/* PNG (ISO/IEC 15948): a signature, then chunks of length, type, data and checksum. IHDR, of 13 bytes, is the first. */

const headerEnd = 8 + 25;

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of PNG and zip. */
export const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const utf8 = new TextEncoder();

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(utf8.encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
};

/** Physical size: without it Word places a picture of twice the pixels at twice the size. */
const pixelDensity = (scale: number): Uint8Array => {
  const perMetre = Math.round((96 * scale) / 0.0254);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return chunk('pHYs', data);
};

/** International text: keyword, uncompressed, in British English, then UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array => chunk('iTXt', utf8.encode(`${keyword}\0\0\0en-GB\0\0${text}`));

/**
 * A PNG with its physical size and words written into it, right after its header.
 *
 * @param scale pixels of the picture for each CSS pixel
 * @param texts by keyword: Title, Description, Source
 */
export const withChunks = (png: Uint8Array, scale: number, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const parts = [
    png.subarray(0, headerEnd),
    pixelDensity(scale),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text.replaceAll('\0', ''))),
    png.subarray(headerEnd),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
