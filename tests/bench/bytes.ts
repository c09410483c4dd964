import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One built file, in bytes as stored and as sent. */
export interface FileBytes {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
}

/** @returns the assets of a built product, the largest first; fonts are sent as they are */
export const bytesOf = (product: string): FileBytes[] =>
  readdirSync(join(product, 'assets'))
    .map((file) => {
      const body = readFileSync(join(product, 'assets', file));
      const isFont = file.endsWith('.woff2');
      return {
        file,
        raw: body.length,
        gzip: isFont ? body.length : gzipSync(body, { level: 9 }).length,
        brotli: isFont ? body.length : brotliCompressSync(body).length,
      };
    })
    .toSorted((a, b) => b.gzip - a.gzip);
