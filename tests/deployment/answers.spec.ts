import { readdirSync } from 'node:fs';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { securityHeaders } from '../../tools/securityHeaders.mjs';
import { sites } from './hosts';

const lowerCase = (headers: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const secure = lowerCase(securityHeaders({ tls: true }));
const plain = lowerCase(securityHeaders());
const year = 'public, max-age=31536000, immutable';
/** Stands for a script whose name is known once it has been built. */
const script = 'assets/<script>';
const fileOf = (ending: RegExp): string => `assets/${readdirSync(join(sites().folder, 'assets')).find((name) => ending.test(name))}`;
const calls = 'api/calls?from=2023-07&to=2023-09&audience=public';
const cookie = '_oauth2_proxy=standing-session';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** An answer as it lies on the wire: nothing followed, unpacked or kept. The name of the site is asked of 127.0.0.1. */
const ask = (site: string, path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> => {
  const { protocol, hostname, port } = new URL(site);
  const ways = { hostname: '127.0.0.1', port, path: `/${path.replace(script, () => fileOf(/^application-.*\.js$/))}`, rejectUnauthorized: false, servername: hostname, ...options, headers: { host: `${hostname}:${port}`, ...options.headers } };
  const request = protocol === 'https:' ? secureRequest(ways) : plainRequest(ways);
  return new Promise((done, fail) => {
    request.on('error', fail).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.end();
  });
};

const paths = [
  { path: '', status: 200, cache: 'no-cache' },
  { path: 'config.json', status: 200, cache: 'no-cache' },
  { path: 'theme.js', status: 200, cache: 'no-cache' },
  { path: script, status: 200, cache: year },
  { path: 'assets/gone-1.js', status: 404, cache: 'no-cache' },
  { path: 'assets/', status: 404, cache: 'no-cache' },
  { path: 'helpdesk', status: 404, cache: 'no-cache' },
  { path: '.git/config', status: 404, cache: 'no-cache' },
  { path: 'api/nothing', status: 404, cache: 'no-store' },
  { path: calls, status: 200, cache: 'no-cache' },
];

for (const { path, status, cache } of paths) {
  test(`the public receives /${path} with ${status} and every header, over https and http`, async () => {
    const answers = [await ask(sites().public, path), await ask(sites().publicHttp, path)];
    expect(answers.map((answer) => [answer.status, answer.headers['cache-control']])).toEqual([
      [status, cache],
      [status, cache],
    ]);
    expect(answers[0]?.headers).toMatchObject(secure);
    expect(answers[1]?.headers).toMatchObject(plain);
    expect(answers[1]?.headers).not.toHaveProperty('strict-transport-security');
    expect(answers.map(({ headers }) => headers['server'])).toEqual(['nginx', 'nginx']);
  });
}

test('what can be compressed is, and fonts are left as they are', async () => {
  const gzip = { headers: { 'accept-encoding': 'gzip' } };
  const sent = await ask(sites().public, script, gzip);
  expect(sent.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'content-type': 'text/javascript; charset=utf-8' });
  // The file made beforehand is sent, whose length is known.
  expect(Number(sent.headers['content-length'])).toBe(sent.body.length);
  const { headers } = await ask(sites().public, fileOf(/\.woff2$/), gzip);
  expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': year });
  expect(headers).not.toHaveProperty('content-encoding');
  expect((await ask(sites().public, calls, gzip)).headers['content-encoding']).toBe('gzip');
});

test('an answer of the API keeps its tag, and is not sent again to who holds it', async () => {
  const { headers } = await ask(sites().public, calls);
  const again = await ask(sites().public, calls, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(again.status).toBe(304);
  expect(again.headers['x-content-type-options']).toBe('nosniff');
});

test('nothing can be written', async () => {
  const answers = await Promise.all([ask(sites().public, '', { method: 'POST' }), ask(sites().public, calls, { method: 'POST' }), ask(sites().public, calls, { method: 'DELETE' })]);
  expect(answers.map(({ status }) => status)).toEqual([405, 403, 403]);
});

for (const question of ['audience=members', 'audience=%6dembers', '%61udience=members', 'from=2023-04&audience=members&to=2023-11', 'audience=public&audience=members']) {
  test(`the public address asks the API for nothing exempt: ?${question}`, async () => {
    expect((await ask(sites().public, `api/projects?${question}`)).status).toBe(403);
  });
}

test('without a sign-in a page leads to it, figures are refused, and programs are sent', async () => {
  const site = sites().members;
  const page = await ask(site, '');
  expect([page.status, page.headers.location]).toEqual([302, '/oauth2/start?rd=/']);
  expect(page.headers).toMatchObject({ ...secure, 'cache-control': 'no-cache' });
  expect((await ask(site, 'config.json')).status).toBe(302);
  const figures = await ask(site, 'api/calls?audience=members');
  expect([figures.status, figures.headers['content-type']]).toEqual([401, 'application/problem+json']);
  expect(figures.headers).toMatchObject({ ...secure, 'cache-control': 'no-store' });
  expect(JSON.parse(figures.body.toString())).toMatchObject({ status: 401, title: 'Sign-in has ended' });
  expect((await ask(site, script)).status).toBe(200);
  expect((await ask(site, 'oauth2/auth')).status).toBe(404);
});

test('a member’s figures may be kept nowhere', async () => {
  const { status, headers } = await ask(sites().members, 'api/projects?audience=members', { headers: { cookie } });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...secure, 'cache-control': 'no-store' });
});

test('while the sign-in cannot be asked, nothing is shown to anyone', async () => {
  const answers = await Promise.all(['', 'config.json', 'api/calls?audience=members'].map((path) => ask(sites().unsigned, path, { headers: { cookie } })));
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
  expect(answers.map(({ body }) => /ICT|logged/.test(body.toString()))).toEqual([false, false, false]);
});
