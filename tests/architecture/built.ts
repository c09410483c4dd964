import { gzipSync } from 'node:zlib';
import { filesBelow, read } from './repository';

/** One script of a built product. */
export interface Chunk {
  file: string;
  /** Bytes as sent, compressed with gzip. */
  gzip: number;
  /** Scripts it cannot run without. */
  imports: string[];
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** @returns the size of a text file as sent with gzip, in bytes */
export const gzipSize = (file: string): number => gzipSync(read(file), { level: 9 }).length;

/** @returns the scripts of a built product by file name */
export const chunksOf = (product: string): Map<string, Chunk> =>
  new Map(
    filesBelow(`${product}/assets`)
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const imports = [...read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
          ([, name = '']) => name,
        );
        return [fileName(file), { file, gzip: gzipSize(file), imports }];
      }),
  );

/** @returns the chunks that start before the reader does anything: those of index.html, `also`, and all they import */
export const initialChunks = (product: string, also: readonly RegExp[]): Chunk[] => {
  const chunks = chunksOf(product);
  const named = [...read(`${product}/index.html`).matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(
    ([, name = '']) => name,
  );
  const waiting = [...named, ...[...chunks.keys()].filter((name) => also.some((pattern) => pattern.test(name)))];
  const seen = new Map<string, Chunk>();
  while (waiting.length > 0) {
    const name = waiting.pop() ?? '';
    const chunk = chunks.get(name);
    if (chunk === undefined || seen.has(name)) continue;
    seen.set(name, chunk);
    waiting.push(...chunk.imports);
  }
  return [...seen.values()];
};
