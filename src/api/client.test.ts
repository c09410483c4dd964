import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../contract/limits';
import { receiveSubject } from './client';
import type { ApiProblem } from './problem';

const answer = {
  contractVersion: '1.0',
  generatedAt: '2023-12-04T09:12:00+00:00',
  dataTo: '2023-11-30',
  source: 'action log',
  marking: { part: 'I' },
  demonstration: true,
  notes: ['One note.'],
  data: { records: [], withheld: [] },
};

const patience = { timeout: 80, secondTimeout: 20, retryDelays: [1, 1], retryWithin: 500 };
const server = setupServer();
let requests = 0;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
afterEach(() => {
  server.resetHandlers();
  requests = 0;
});

const answering = (respond: () => Response | Promise<Response>): void => {
  server.use(
    http.get('http://metrics.test/api/actions', () => {
      requests += 1;
      return respond();
    }),
  );
};

const ask = async () => (await receiveSubject('http://metrics.test/api/', 'actions', { from: '2023-04', to: '2023-11', audience: 'public' }, new AbortController().signal, patience)).answer;
const problem = async (): Promise<ApiProblem> => ask().then(() => expect.fail('answered'), (error: ApiProblem) => error);

describe('a good answer', () => {
  it('is parsed and keeps its notes', async () => {
    answering(() => HttpResponse.json(answer));
    await expect(ask()).resolves.toMatchObject({ dataTo: '2023-11-30', notes: ['One note.'], data: { records: [] } });
  });

  it('is asked for by month and audience', async () => {
    const urls: string[] = [];
    server.use(
      http.get('http://metrics.test/api/actions', ({ request }) => {
        urls.push(new URL(request.url).search);
        return HttpResponse.json(answer);
      }),
    );
    await ask();
    expect(urls).toEqual(['?from=2023-04&to=2023-11&audience=public']);
  });

  it('that comes at the third try is a good answer', async () => {
    const replies = [() => HttpResponse.error(), () => new HttpResponse(null, { status: 503 }), () => HttpResponse.json(answer)];
    answering(() => replies[requests - 1]!());
    await expect(ask()).resolves.toMatchObject({ source: 'action log' });
    expect(requests).toBe(3);
  });
});

describe('a failure', () => {
  it.each<[string, () => Response | Promise<Response>, string, number]>([
    ['500', () => new HttpResponse('oops', { status: 500 }), 'server', 3],
    ['429', () => new HttpResponse(null, { status: 429 }), 'server', 3],
    ['a reset connection', () => HttpResponse.error(), 'unreachable', 3],
    ['401', () => new HttpResponse(null, { status: 401 }), 'signed-out', 1],
    ['a sign-in page with status 200', () => HttpResponse.html('<!doctype html><title>Sign in</title>'), 'signed-out', 1],
    ['403', () => new HttpResponse(null, { status: 403 }), 'no-access', 1],
    ['404', () => new HttpResponse(null, { status: 404 }), 'not-found', 1],
    ['503 with a Retry-After that can be waited for', () => new HttpResponse(null, { status: 503, headers: { 'retry-after': '0' } }), 'server', 3],
    ['503 with a Retry-After the reader cannot wait for', () => new HttpResponse(null, { status: 503, headers: { 'retry-after': '120' } }), 'server', 1],
    ['a redirect to a sign-in page', () => HttpResponse.redirect('http://metrics.test/sign-in'), 'signed-out', 1],
    ['204', () => new HttpResponse(null, { status: 204 }), 'malformed', 1],
    ['text that is not JSON', () => HttpResponse.text('{"data": '), 'malformed', 1],
    ['a newer major version', () => HttpResponse.json({ ...answer, contractVersion: '2.0' }), 'unsupported-version', 1],
    ['an answer over 5 MB', () => HttpResponse.text(' '.repeat(limits.answerBytes + 1)), 'too-large', 1],
    ['no answer in time', async () => delay('infinite').then(() => HttpResponse.json(answer)), 'timeout', 2],
  ])('by %s is told apart and retried as the policy says', async (_, respond, kind, times) => {
    answering(respond);
    expect((await problem()).kind).toBe(kind);
    expect(requests).toBe(times);
  });

  it('of the contract names the field, what was expected and what was found', async () => {
    answering(() => HttpResponse.json({ ...answer, data: { records: 'none', withheld: [] } }));
    const { kind, detail, reference } = await problem();
    expect(kind).toBe('malformed');
    expect(detail).toMatch(/^data\.records: expected .*, found .*\.$/);
    expect(reference).toBe('ACTIONS-MALFORMED');
  });

  it('of the server is quoted by its status', async () => {
    answering(() => new HttpResponse(null, { status: 503 }));
    expect((await problem()).reference).toBe('ACTIONS-503');
  });
});
