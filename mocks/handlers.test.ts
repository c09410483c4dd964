import { afterEach, describe, expect, it } from 'vitest';
import { subjects } from '../src/model/subject';
import { canaryWords } from './data/canaries';
import { mockServer } from './node';
import type { ScenarioName } from './scenarios';

const open: { close: () => void }[] = [];

const started = (name?: ScenarioName): void => {
  const server = mockServer(name);
  server.listen({ onUnhandledRequest: 'error' });
  open.push(server);
};

afterEach(() => {
  open.splice(0).forEach((server) => server.close());
});

const get = (path: string): Promise<Response> => fetch(`http://metrics.test/${path}`);
const bodyOf = async (path: string): Promise<unknown> => (await get(path)).json();

describe('the mock API', () => {
  it.each(subjects)('answers %s without a planted word unless members ask', async (subject) => {
    started();
    const text = await (await get(`ict/api/${subject}`)).text();
    expect(canaryWords.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain('"demonstration":true');
  });

  it.each([
    ['outages', 'CANARY-PERGOLA'],
    ['projects', 'CANARY-SEXTANT'],
    ['explanations', 'CANARY-ALMANAC'],
  ])('gives members the exempt records of %s', async (subject, word) => {
    started();
    expect(await (await get(`api/${subject}?audience=members`)).text()).toContain(word);
  });

  it('answers the months asked for', async () => {
    started();
    const body = await bodyOf('api/calls?from=2023-10&to=2023-11');
    expect(body).toMatchObject({ data: { rows: expect.arrayContaining([expect.objectContaining({ month: '2023-11' })]) } });
    expect(JSON.stringify(body)).not.toContain('"month":"2023-09"');
  });

  it.each([
    ['api/nothing', 404, 'The API has no such subject.'],
    ['api/calls?from=2023-13', 400, '`from` must be a month written YYYY-MM.'],
    ['api/calls?audience=press', 400, '`audience` must be public or members.'],
  ])('answers %s with %d as problem details', async (path, status, detail) => {
    started();
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status, detail });
  });

  it('cannot be reached in the unreachable scenario', async () => {
    started('unreachable');
    await expect(get('api/calls')).rejects.toThrow('Failed to fetch');
  });

  it('sends the fault of the malformed scenario', async () => {
    started('malformed');
    expect(await bodyOf('api/calls')).toMatchObject({ data: { rows: expect.arrayContaining([expect.objectContaining({ logged: 'many' })]) } });
  });

  it('takes three seconds in the slow scenario', async () => {
    started('slow');
    const before = performance.now();
    await get('api/actions');
    expect(performance.now() - before).toBeGreaterThanOrEqual(2990);
  });
});
