import { readFile } from 'node:fs/promises';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { endpointUrl } from '../../src/contract/endpoints';
import { subjects } from '../../src/model/subject';
import { deployment } from '../../tools/generateDeployment';
import { publicQuestion } from '../../tools/deployment/variant';
import { mimeTypes } from '../../tools/mimeTypes.mjs';
import { securityHeaders } from '../../tools/securityHeaders.mjs';
import { elements, headersFor, pairs, readHeaderRules, readXml } from './readHosts';
import { headersIn, locations, mapped, productServer } from './readNginx';

const folder = 'docs/deploying';
const read = (file: string): Promise<string> => readFile(`${folder}/${file}`, 'utf8');

const year = 'public, max-age=31536000, immutable';
const secure = securityHeaders({ tls: true });
const plain = securityHeaders();
const headersOf = (tls: boolean): Record<string, string> => (tls ? secure : plain);

const nginx = [
  { file: 'nginx/public.conf', tls: true, audience: 'public' },
  { file: 'nginx/public-http.conf', tls: false, audience: 'public' },
  { file: 'nginx/members.conf', tls: true, audience: 'members' },
];
const iis = [
  { file: 'iis/public/web.config', tls: true, audience: 'public' },
  { file: 'iis/public-http/web.config', tls: false, audience: 'public' },
  { file: 'iis/members/web.config', tls: true, audience: 'members' },
];
const staticWebApps = ['static-web-apps/public/staticwebapp.config.json', 'static-web-apps/members/staticwebapp.config.json'];

describe('the list all hosts are made from', () => {
  it('holds what the hosts are held to', () => {
    expect(Object.keys(plain)).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'X-Content-Type-Options',
      'X-Frame-Options',
    ]);
    expect(Object.keys(secure).filter((name) => !(name in plain))).toEqual(['Strict-Transport-Security']);
  });

  it.each(deployment())('$file is current, by npm run generate:deployment', async ({ file, content }) => {
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it.each(subjects)('knows the question a public dashboard asks of %s, and no question of a member', (subject) => {
    const query = { from: '2022-04', to: '2023-11', audience: 'public' } as const;
    const asked = new RegExp(publicQuestion);
    expect(new URL(endpointUrl('https://metrics.example.gov.uk/', subject, query)).search.slice(1)).toMatch(asked);
    expect(new URL(endpointUrl('https://metrics.example.gov.uk/', subject, { ...query, audience: 'members' })).search.slice(1)).not.toMatch(asked);
    expect('%61udience=members').not.toMatch(asked);
  });
});

describe.each(nginx)('nginx, $file', ({ file, tls, audience }) => {
  const cache = { 'Cache-Control': `$${audience}_cache_control` };

  it.each(['/', '/assets/', '/api/'])('sends every header from %s', async (path) => {
    const server = productServer(await read(file));
    expect(locations(server).get(path)).toBeDefined();
    expect(headersIn(server, locations(server).get(path))).toEqual({ ...headersOf(tls), ...cache });
  });

  it.each([
    { what: 'the page', value: '200:/index.html', expected: 'no-cache' },
    { what: 'the settings', value: '200:/config.json', expected: 'no-cache' },
    { what: 'an asset', value: '200:/assets/index-1.js', expected: year },
    { what: 'an asset that has not changed', value: '304:/assets/index-1.js', expected: year },
    { what: 'an asset that is not there', value: '404:/assets/index-1.js', expected: 'no-cache' },
    { what: 'a redirect to the sign-in', value: '302:/index.html', expected: 'no-cache' },
    { what: 'an answer of the API', value: '200:/api/calls', expected: audience === 'members' ? 'no-store' : '' },
  ])('says of $what: $expected', async ({ value, expected }) => {
    expect(mapped(await read(file), cache['Cache-Control'], value)).toBe(expected);
  });

  it('falls back on no page', async () => {
    const directives = productServer(await read(file)).inside.flatMap((one) => [one, ...one.inside]);
    const tries = directives.filter(({ name }) => name === 'try_files').map(({ args }) => args.at(-1));
    expect(tries).toEqual(['=404', '=404']);
    expect(directives.filter(({ name, args }) => name === 'error_page' && !['@sign_in', '@signed_out'].includes(args.at(-1) ?? ''))).toEqual([]);
  });

  it('compresses, and knows every type', async () => {
    const server = productServer(await read(file));
    const value = (name: string): string[] => server.inside.find((one) => one.name === name)?.args ?? [];
    expect([value('gzip'), value('gzip_static')]).toEqual([['on'], ['on']]);
    expect(value('gzip_types')).toEqual(['text/css', 'text/javascript', 'application/json', 'image/svg+xml', 'text/plain', 'application/manifest+json']);
    const types = server.inside.find(({ name }) => name === 'types')?.inside ?? [];
    expect(types.map(({ args }) => `.${args[0]}`)).toEqual(Object.keys(mimeTypes));
  });
});

describe('nginx for members', () => {
  it('asks for a sign-in everywhere but of the programs and the sign-in itself', async () => {
    const server = productServer(await read('nginx/members.conf'));
    expect(server.inside.find(({ name }) => name === 'auth_request')?.args).toEqual(['/oauth2/auth']);
    const free = [...locations(server)].filter(([, { inside }]) => inside.some(({ name, args }) => name === 'auth_request' && args[0] === 'off'));
    expect(free.map(([path]) => path)).toEqual(['/assets/', '= /oauth2/auth', '/oauth2/']);
  });
});

describe.each(iis)('IIS, $file', ({ file, tls, audience }) => {
  it('sends every header and not what it runs on', async () => {
    const [custom] = elements(readXml(await read(file)), 'customHeaders');
    expect(pairs(elements(custom!, 'add'), 'name', 'value')).toEqual(headersOf(tls));
    expect(elements(custom!, 'remove').map((one) => one.getAttribute('name'))).toEqual(['X-Powered-By']);
  });

  it('keeps assets for a year and asks again for the rest', async () => {
    const document = readXml(await read(file));
    const [assets] = elements(document, 'location');
    expect(assets?.getAttribute('path')).toBe('assets');
    expect(pairs(elements(document, 'clientCache'), 'cacheControlMode', 'cacheControlCustom')).toEqual({ DisableCache: '', UseMaxAge: 'public, immutable' });
    expect(pairs(elements(assets!, 'clientCache'), 'cacheControlMode', 'cacheControlMaxAge')).toEqual({ UseMaxAge: '365.00:00:00' });
  });

  it('rewrites the API and nothing else', async () => {
    const rules = elements(elements(readXml(await read(file)), 'rules')[0]!, 'rule');
    expect(rules.map((rule) => elements(rule, 'match')[0]?.getAttribute('url'))).toEqual(['^api/(.*)$']);
    const conditions = elements(rules[0]!, 'add').map((one) => one.getAttribute('pattern'));
    expect(conditions).toEqual(audience === 'members' ? [] : [publicQuestion]);
  });

  it('knows every type, each given once', async () => {
    const document = readXml(await read(file));
    expect(pairs(elements(document, 'mimeMap'), 'fileExtension', 'mimeType')).toEqual(mimeTypes);
    const [content] = elements(document, 'staticContent');
    expect(elements(content!, 'remove').map((one) => one.getAttribute('fileExtension'))).toEqual(Object.keys(mimeTypes));
  });
});

describe.each(staticWebApps)('Azure Static Web Apps, %s', (file) => {
  it('sends every header, keeps assets for a year, and falls back on no page', async () => {
    const config = JSON.parse(await read(file));
    expect(config.globalHeaders).toEqual({ ...secure, 'Cache-Control': 'no-cache' });
    expect(config.routes.find(({ route }: { route: string }) => route === '/assets/*').headers).toEqual({ 'Cache-Control': year });
    expect(config.mimeTypes).toEqual(mimeTypes);
    expect(config).not.toHaveProperty('navigationFallback');
  });
});

it('Azure Static Web Apps for members: only the programs are free, and figures are kept nowhere', async () => {
  const { routes } = JSON.parse(await read('static-web-apps/members/staticwebapp.config.json'));
  expect(routes.map(({ route, allowedRoles }: { route: string; allowedRoles?: string[] }) => [route, allowedRoles])).toEqual([
    ['/.auth/login/github', undefined],
    ['/assets/*', ['anonymous', 'authenticated']],
    ['/api/*', ['member']],
    ['/*', ['member']],
  ]);
  expect(routes[2].headers).toEqual({ 'Cache-Control': 'no-store' });
});

describe('Netlify', () => {
  it.each([
    { path: '/', cache: 'no-cache' },
    { path: '/index.html', cache: 'no-cache' },
    { path: '/config.json', cache: 'no-cache' },
    { path: '/theme.js', cache: 'no-cache' },
    { path: '/assets/index-1.js', cache: year },
  ])('sends every header with $path, and $cache, each once', async ({ path, cache }) => {
    expect(headersFor(readHeaderRules(await read('netlify/_headers')), path)).toEqual({ ...secure, 'Cache-Control': cache });
  });

  it('publishes what was built, and rewrites the API and nothing else', async () => {
    const { build, redirects } = parseToml(await read('netlify/netlify.toml')) as { build: { publish: string; command: string }; redirects: { from: string; status: number }[] };
    expect(build.publish).toBe('dist');
    expect(build.command).toContain('docs/deploying/netlify/_headers');
    expect(redirects.map(({ from, status }) => [from, status])).toEqual([['/api/*', 200]]);
  });
});
