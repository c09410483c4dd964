import { crc32 } from '../../src/exports/pngChunks';

/** What a PNG file says of itself. */
export interface ReadPng {
  width: number;
  height: number;
  pixelsPerMetre: number | undefined;
  texts: Record<string, string>;
  types: string[];
  /** Chunks whose checksum is wrong. */
  faults: string[];
}

interface Chunk {
  type: string;
  data: Buffer;
  isSound: boolean;
}

const chunksOf = (file: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), isSound: file.readUInt32BE(at + 8 + length) === crc32(body) });
    at += length + 12;
  }
  return chunks;
};

const textOf = (data: Buffer): [string, string] => {
  // Keyword, two flags, language, translated keyword, text.
  const [keyword = '', , , ...rest] = data.toString('utf8').split('\0');
  return [keyword, rest.slice(2).join('\0')];
};

/** Reads a PNG's chunks back; fails where it is none. */
export const readPng = (bytes: Uint8Array): ReadPng => {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG file');
  const chunks = chunksOf(file);
  const [header] = chunks;
  return {
    width: header?.data.readUInt32BE(0) ?? 0,
    height: header?.data.readUInt32BE(4) ?? 0,
    pixelsPerMetre: chunks.find(({ type }) => type === 'pHYs')?.data.readUInt32BE(0),
    texts: Object.fromEntries(chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => textOf(data))),
    types: chunks.map(({ type }) => type),
    faults: chunks.filter(({ isSound }) => !isSound).map(({ type }) => type),
  };
};
