import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../tests/exports/readPng';
import { crc32, withChunks } from './pngChunks';

const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

const chunk = (type: string, data: Uint8Array): number[] => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return [...length, ...body, ...sum];
};

/** One white pixel. */
const pixel = bytes(
  '\u0089PNG\r\n\u001a\n',
  chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Uint8Array.from([0, 255]))),
  chunk('IEND', new Uint8Array()),
);

it('reckons the checksum of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.from('IEND'))).toBe(0xae426082);
});

describe('a PNG with its words', () => {
  const file = readPng(withChunks(pixel, 2, { Title: 'The backlog is − 68 £', Description: 'In words', Source: 'service desk' }));

  it('keeps its own chunks, header first, every checksum right', () => {
    expect(file.types).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(file.faults).toEqual([]);
  });

  it('has the density of two pixels to a CSS pixel: 192 to an inch', () => {
    expect(file.pixelsPerMetre).toBe(7559);
  });

  it('says what it shows', () => {
    expect(file.texts).toEqual({ Title: 'The backlog is − 68 £', Description: 'In words', Source: 'service desk' });
  });
});
