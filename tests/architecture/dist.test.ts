import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { supplyChainFiles } from '../../tools/vite/supplyChain';
import { chunksOf, gzipSize, initialChunks } from './built';
import { filesBelow, read, root } from './repository';

const kB = 1000;
const isText = (file: string): boolean => /\.(js|css|html|json|svg|txt|map)$/.test(file);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

beforeAll(() => {
  if (filesBelow('dist').length === 0) throw new Error('dist is empty: run npm run build first');
});

describe('the real product', () => {
  it('is an index.html, its assets, the files of public/, what it is made of, and the worker that keeps it', () => {
    const files = filesBelow('dist').filter((file) => !file.startsWith('dist/assets/'));
    expect(files).toEqual(
      ['index.html', 'shell-worker.js', ...Object.values(supplyChainFiles), ...filesBelow('public').map((file) => file.replace('public/', ''))]
        .map((file) => `dist/${file}`)
        .toSorted(),
    );
  });

  it.each([
    { trace: 'the mock worker', pattern: /mockServiceWorker/ },
    { trace: 'the mock library', pattern: /\bmsw\b/i },
    { trace: 'a planted exempt word', pattern: /CANARY-/ },
    { trace: 'a demonstration project', pattern: /Cyber Security Treatment Plan/ },
    { trace: 'the demonstration’s scenarios', pattern: /one-council-late|part-quarter/ },
    { trace: 'the demonstration’s date', pattern: /2023-12-04T09:12/ },
    { trace: 'a council of the demonstration', pattern: /\bSBC\b|\bEHDC\b/ },
    { trace: 'a path of the machine that built it', pattern: /node_modules\/|file:\/\/\// },
  ])('holds no trace of $trace', ({ pattern }) => {
    const files = filesBelow('dist').filter((file) => isText(file) && !file.endsWith('openapi.json'));
    expect(files.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('has no inline script or style, which the policy would stop', () => {
    const html = read('dist/index.html');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('reads which API and for whom from config.json', () => {
    expect(JSON.parse(read('dist/config.json'))).toEqual({ apiBase: 'api/', audience: 'public' });
  });

  it('asks for config.json before any script has come', () => {
    expect(read('dist/index.html')).toMatch(/<link rel="preload" as="fetch" href="\.\/config\.json" crossorigin[^>]*>[\s\S]*<script/);
  });
});

describe('the demonstration', () => {
  it('has no worker that keeps it: it has one that answers', () => {
    expect(filesBelow('dist-demo')).not.toContain('dist-demo/shell-worker.js');
  });

  it('brings the mock worker, which the real product must not', () => {
    expect(filesBelow('dist-demo')).toContain('dist-demo/mockServiceWorker.js');
  });
});

describe('the bytes of the real product', () => {
  const live = /^Live-/;

  // Limits and what they rest on: docs/decisions/004-byte-budgets.md.
  it.each([
    { what: 'the frame, which asks for the figures', pages: [], limit: 115 },
    { what: 'the whole Overview with all its stills', pages: [/^OverviewPage-/], limit: 176 },
  ])('start $what with at most $limit kB of script', ({ pages, limit }) => {
    const chunks = initialChunks('dist', pages);
    expect(chunks.length).toBeGreaterThan(pages.length);
    expect(sum(chunks.map((chunk) => chunk.gzip))).toBeLessThanOrEqual(limit * kB);
  });

  it('brings the first screen in at most six files, which a browser asks for in one turn', () => {
    expect(initialChunks('dist', [/^OverviewPage-/]).length).toBeLessThanOrEqual(6);
  });

  it('keeps the live chart out of the start, in at most 115 kB', () => {
    const initial = new Set(initialChunks('dist', [/^OverviewPage-/]).map((chunk) => chunk.file));
    const lazy = initialChunks('dist', [live]).filter((chunk) => !initial.has(chunk.file));
    expect([...chunksOf('dist').keys()].filter((name) => live.test(name))).toHaveLength(1);
    expect(sum(lazy.map((chunk) => chunk.gzip))).toBeLessThanOrEqual(115 * kB);
  });

  it('writes the presentation into a meeting file in at most 155 kB, with its font, and fetches it for that alone', () => {
    const built = filesBelow('dist/assets').filter((file) => /\/meeting-[^/]+\.json$/.test(file));
    expect(built).toHaveLength(1);
    expect(sum(built.map(gzipSize))).toBeLessThanOrEqual(155 * kB);
    expect(initialChunks('dist', [/^OverviewPage-/, /^PresentPage-/, /^PackPage-/]).filter(({ file }) => /meeting/.test(file))).toEqual([]);
  });

  it('paints first with at most 12 kB of style and one font of 29 kB', () => {
    const styles = [...read('dist/index.html').matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(
      ([, file = '']) => `dist/${file}`,
    );
    const fonts = filesBelow('dist').filter((file) => file.endsWith('.woff2'));
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(styles.map(gzipSize))).toBeLessThanOrEqual(12 * kB);
    expect(fonts).toHaveLength(1);
    expect(sum(fonts.map((file) => statSync(join(root, file)).size))).toBeLessThanOrEqual(29 * kB);
  });
});
