import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from './staticServer.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof startStaticServer>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  await mkdir(join(folder, 'site', 'assets'), { recursive: true });
  await writeFile(join(folder, 'site', 'index.html'), '<h1>Dashboard</h1>');
  await writeFile(join(folder, 'site', 'assets', 'app-1.js'), 'export {};'.repeat(100));
  await writeFile(join(folder, 'site', 'assets', 'text.woff2'), 'font');
  await writeFile(join(folder, 'secret.txt'), 'not for readers');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  server = await startStaticServer({ root: join(folder, 'site'), base: '/ict/' });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The status of a path sent as it is written: `fetch` would tidy it first. */
const statusOfRawPath = (path: string) =>
  new Promise<number | undefined>((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

describe('the static server', () => {
  it('serves index.html under its base path, with the security headers', async () => {
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Dashboard</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['br', 'gzip'])('compresses scripts with %s when asked', async (encoding) => {
    const response = await fetch(`${server.url}assets/app-1.js`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
    expect(await response.text()).toBe('export {};'.repeat(100));
  });

  it('leaves fonts as they are', async () => {
    const response = await fetch(`${server.url}assets/text.woff2`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-type')).toBe('font/woff2');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 404 for a missing asset, with the headers', async () => {
    const response = await fetch(`${server.url}assets/old.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('sends no body for HEAD and refuses to be written to', async () => {
    expect(await (await fetch(server.url, { method: 'HEAD' })).text()).toBe('');
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/secret.txt',
    '/ict/../secret.txt',
    '/ict/%2e%2e/secret.txt',
    '/ict/..%2fsecret.txt',
    '/ict/%2e%2e%5csecret.txt',
    '/ict/link.txt',
    '/ict/%00',
    '/ict/%zz',
    '/ict/assets',
  ])('does not leave its folder: %s', async (path) => {
    expect(await statusOfRawPath(path)).toBe(404);
  });

  it('sends the address without its last slash on', async () => {
    const response = await fetch(server.url.slice(0, -1), { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/ict/');
  });
});
