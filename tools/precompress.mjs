import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { isCompressible } from './mimeTypes.mjs';

/** Below this many bytes compressing costs more than it saves. */
const smallest = 1000;

/**
 * Writes a `.gz` and a `.br` beside every file of a built product that compressing makes smaller, for hosts that send
 * such files as they are.
 *
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isCompressible(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  let compressed = 0;
  for (const file of files) {
    const body = await readFile(file);
    // config.json is edited after it is copied: its compressed copy would go on saying the old words.
    if (body.length < smallest) continue;
    await writeFile(`${file}.gz`, await promisify(gzip)(body, { level: 9 }));
    await writeFile(`${file}.br`, await promisify(brotliCompress)(body));
    compressed += 1;
  }
  return compressed;
}

/**
 * `npm run compress -- <folder>`
 * @param {string[]} args
 */
export async function main([folder = 'dist']) {
  process.stdout.write(`${await precompress(folder)} files compressed in ${folder}\n`);
}
