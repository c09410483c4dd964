import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precompress } from './precompress.mjs';

const script = 'export {};\n'.repeat(200);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'app-1.js'), script);
  await writeFile(join(folder, 'assets', 'text-1.woff2'), script);
  await writeFile(join(folder, 'config.json'), '{ "apiBase": "api/", "audience": "public" }');
});

afterAll(() => rm(folder, { recursive: true }));

it('puts compressed copies beside what they make smaller, and compresses no copy again', async () => {
  expect(await precompress(folder)).toBe(1);
  expect(await precompress(folder)).toBe(1);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['assets', 'assets/app-1.js', 'assets/app-1.js.br', 'assets/app-1.js.gz', 'assets/text-1.woff2', 'config.json']);
});

it('says in the copies what the file says', async () => {
  const [gz, br] = await Promise.all(['gz', 'br'].map((end) => readFile(join(folder, 'assets', `app-1.js.${end}`))));
  expect([gunzipSync(gz!).toString(), brotliDecompressSync(br!).toString()]).toEqual([script, script]);
});
