import { once } from 'node:events';
import type { Server } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, removeFolder, writeAnswer } from './answerFolder';
import { exampleAnswers } from '../../src/contract/examples';
import type { WireAnswer, WireData } from '../../src/contract/schemas';
import { openFolder } from '../../tools/api/folderSource';
import { createApiServer, type ApiServerOptions } from '../../tools/api/server';

const start = async (options: Partial<ApiServerOptions>): Promise<{ server: Server; address: string }> => {
  const server = createApiServer({ source: { current: () => Promise.reject(new Error('no source')) }, ...options });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, address: `http://localhost:${address.port}` };
};

const stop = (server: Server): void => {
  server.close();
  server.closeAllConnections();
};

const messages: string[] = [];
let folder = '';
let open: Awaited<ReturnType<typeof start>>;
let closed: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  folder = await exampleFolder();
  const source = await openFolder(folder, (message) => messages.push(message));
  open = await start({ source, audience: 'members', origin: 'https://ict.example.gov.uk' });
  closed = await start({ source, base: '/', fallback: () => Promise.reject(new Error('unused')) });
});

afterAll(async () => {
  stop(open.server);
  stop(closed.server);
  await removeFolder(folder);
});

const get = (path: string, init?: RequestInit) => fetch(`${open.address}/api${path}`, init);

const callRows = async (query = ''): Promise<WireData<'calls'>['rows']> => {
  const answer: WireAnswer<'calls'> = await (await get(`/calls${query}`)).json();
  return answer.data.rows;
};

const loggedFirst = async (): Promise<unknown> => {
  const [row] = await callRows();
  return row !== undefined && 'logged' in row ? row.logged : undefined;
};

describe('an answer', () => {
  it('is the subject as JSON, to be asked for again each time', async () => {
    const response = await get('/reporting-periods');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.json()).toMatchObject(exampleAnswers['reporting-periods']);
  });

  it('holds the months asked for', async () => {
    expect(await callRows('?from=2023-04&to=2023-10')).toEqual([]);
    expect(await callRows('?from=2023-11&to=2023-11')).toHaveLength(2);
  });

  it('keeps Part II from the public and gives it to members', async () => {
    const publicText = await (await get('/projects')).text();
    const membersText = await (await get('/projects?audience=members')).text();
    expect(publicText).not.toContain('dispute');
    expect(publicText).toContain('"title":"Exempt record"');
    expect(membersText).toContain('Replacement of a supplier in dispute');
  });

  it('is not sent again to whoever holds it', async () => {
    const first = await get('/actions');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/actions', { headers: { 'If-None-Match': `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const changed = await get('/actions', { headers: { 'If-None-Match': '"other"' } });
    expect(changed.status).toBe(200);
  });

  it('has another tag for another period', async () => {
    const tags = await Promise.all(['', '?to=2023-10'].map(async (query) => (await get(`/calls${query}`)).headers.get('etag')));
    expect(new Set(tags).size).toBe(2);
  });

  it('has headers alone when only they are asked for', async () => {
    const response = await get('/calls', { method: 'HEAD' });
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(300);
    expect(await response.text()).toBe('');
  });

  it('may be read by pages of the one origin allowed', async () => {
    const preflight = await get('/calls', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'Accept, If-None-Match']);
    expect((await get('/calls')).headers.get('access-control-allow-origin')).toBe('https://ict.example.gov.uk');
    expect((await fetch(`${closed.address}/calls`)).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('an error is a problem document', () => {
  it.each([
    ['GET', '/budget', 404, 'Not found', 'There is no endpoint /budget. There are /reporting-periods, /calls, /backlog, /fix-times, /outages, /projects, /actions, /explanations.'],
    ['GET', '/calls/', 404, 'Not found', expect.stringContaining('There is no endpoint /calls/.')],
    ['POST', '/calls', 405, 'Method not allowed', 'Use GET or HEAD.'],
    ['GET', '/calls?from=April', 400, 'The request cannot be understood', '`from` must be a month written YYYY-MM.'],
    ['GET', '/calls?from=2023-05&to=2023-04', 400, 'The request cannot be understood', '`from` must not be after `to`.'],
    ['GET', '/calls?audience=all', 400, 'The request cannot be understood', '`audience` must be public or members.'],
  ])('%s %s', async (method, path, status, title, detail) => {
    const response = await get(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toEqual({ type: 'about:blank', title, status, detail, instance: `/api${path.replace(/\?.*/, '')}` });
  });

  it('names the methods allowed', async () => {
    expect((await get('/calls', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('when members ask a server of the public', async () => {
    const response = await fetch(`${closed.address}/projects?audience=members`);
    expect([response.status, await response.json()]).toEqual([
      403,
      { type: 'about:blank', title: 'No access', status: 403, detail: 'This server answers the public only.', instance: '/projects' },
    ]);
  });

  it('when the server fails, without saying how', async () => {
    const reports: string[] = [];
    const { server, address } = await start({ report: (message) => reports.push(message) });
    const response = await fetch(`${address}/api/calls`);
    stop(server);
    expect([response.status, await response.json()]).toEqual([
      500,
      { type: 'about:blank', title: 'The server failed', status: 500, detail: 'The answer could not be made.', instance: '/api/calls' },
    ]);
    expect(reports).toEqual([expect.stringContaining('no source')]);
  });
});

describe('a path outside the API', () => {
  it('goes to the built product where one is served', async () => {
    const { server, address } = await start({ fallback: async (_, response) => void response.end('the product') });
    const bodies = await Promise.all(['/', '/apiary', '/api/calls'].map(async (path) => (await fetch(address + path)).text()));
    stop(server);
    expect(bodies).toEqual(['the product', 'the product', expect.stringContaining('The server failed')]);
  });

  it('is not found where none is', async () => {
    expect((await fetch(`${open.address}/index.html`)).status).toBe(404);
  });
});

describe('a folder', () => {
  it('is not served while any file breaks the contract; each is named', async () => {
    const bad = await exampleFolder();
    await writeAnswer(bad, 'calls', JSON.stringify(exampleAnswers.calls).replace('"logged":120', '"logged":-120'));
    await writeAnswer(bad, 'backlog', '{"contractVersion": ');
    await writeAnswer(bad, 'fix-times', JSON.stringify({ ...exampleAnswers['fix-times'], contractVersion: '2.0' }));
    await writeAnswer(bad, 'outages', JSON.stringify(exampleAnswers.outages).replaceAll('"service":"email"', '"service":"fax"'));
    await rm(join(bad, 'actions.json'));
    await expect(openFolder(bad, () => undefined)).rejects.toMatchObject({
      name: 'UsageError',
      message: [
        `${bad}/calls.json: at data.rows[0].logged, expected a whole number, 0 to 10,000,000; found -120.`,
        `${bad}/backlog.json: expected JSON; Unexpected end of JSON input.`,
        `${bad}/fix-times.json: at contractVersion, expected contract version 1.x; found 2.0.`,
        `${bad}/actions.json: expected a file of JSON; found no file that can be read.`,
        `${bad}/outages.json: at data.records[0].service, expected the id of a service of the partnership (email); found "fax".`,
      ].join('\n'),
    });
    await removeFolder(bad);
  });

  it('is read again when it changes, and its last good figures stay when the change is bad', async () => {
    await writeAnswer(folder, 'calls', JSON.stringify(exampleAnswers.calls).replace('"logged":120', '"logged":1200'));
    expect(await loggedFirst()).toBe(1200);
    await writeAnswer(folder, 'calls', JSON.stringify(exampleAnswers.calls).replace('"logged":120', '"logged":"many"'));
    expect(await loggedFirst()).toBe(1200);
    expect(messages).toEqual([
      `${folder}/calls.json: at data.rows[0].logged, expected a whole number, 0 to 10,000,000; found "many".\nThe last good figures are still served.`,
    ]);
  });
});
