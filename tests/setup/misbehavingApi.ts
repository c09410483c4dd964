import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { root } from '../../tools/command.mjs';
import { staticHandler } from '../../tools/staticServer.mjs';
import { selectAnswer } from '../../src/contract/answer';
import { parseQuery } from '../../src/contract/query';
import type { WireAnswer } from '../../src/contract/schemas';
import { subjects, type Subject } from '../../src/model/subject';

/** Answers a request in its own way, given the good answer. */
export type Misbehaviour = (response: ServerResponse, good: string) => void;

/** The built real product beside a metrics API that does what a test tells it to. */
export interface MisbehavingApi {
  url: string;
  /** Endpoints that misbehave; the others answer well. */
  faults: Map<Subject, Misbehaviour>;
  /** What is sent for a file of the product in place of the file. */
  files: Map<RegExp, { status: number; body: string }>;
  /** Changes a good answer before it is sent. */
  change: (subject: Subject, answer: WireAnswer<Subject>) => unknown;
  /** Times each endpoint was asked. */
  asked: Map<Subject, number>;
  close: () => Promise<void>;
}

const json = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };

const product = process.env['PRODUCT_FOLDER'] ?? `${root}/dist`;

/** Starts it on a free port. The product is the one in `dist`, or in `PRODUCT_FOLDER`. */
export async function startMisbehavingApi(): Promise<MisbehavingApi> {
  const documents = new Map(await Promise.all(subjects.map(async (subject) => [subject, await readFile(`${root}/mocks/api/${subject}.json`, 'utf8')] as const)));
  const serveProduct = staticHandler({ root: product });
  const api: Omit<MisbehavingApi, 'url' | 'close'> = { faults: new Map(), files: new Map(), change: (_, answer) => answer, asked: new Map() };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = [...api.files].find(([pattern]) => pattern.test(pathname))?.[1];
    if (file !== undefined) return void response.writeHead(file.status, { 'Cache-Control': 'no-store' }).end(file.body);
    const subject = subjects.find((name) => pathname === `/api/${name}`);
    if (subject === undefined) return void serveProduct(request, response);
    api.asked.set(subject, (api.asked.get(subject) ?? 0) + 1);
    const parsed = parseQuery((name) => searchParams.get(name));
    const document = JSON.parse(documents.get(subject) ?? '') as WireAnswer<Subject>;
    const good = JSON.stringify(api.change(subject, selectAnswer(subject, document, parsed.ok ? parsed.query : {})));
    const misbehave = api.faults.get(subject);
    if (misbehave === undefined) response.writeHead(200, json).end(good);
    else misbehave(response, good);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return Object.assign(api, { url: `http://localhost:${address.port}/`, close });
}

const status = (code: number, headers: Record<string, string> = {}, body = ''): Misbehaviour => (response) => void response.writeHead(code, headers).end(body);

/** Faults of a server, each with what the reader is told on first load. */
export const misbehaviours: readonly { name: string; misbehave: Misbehaviour; says: RegExp; /** Requests that reach the server; absent where Chromium repeats them of its own accord. */ asked?: number }[] = [
  { name: '500', misbehave: status(500), says: /reported a fault/, asked: 3 },
  { name: '502', misbehave: status(502, { 'Content-Type': 'text/html' }, '<html><body>Bad gateway</body></html>'), says: /reported a fault/, asked: 3 },
  { name: '503 that asks for a second', misbehave: status(503, { 'Retry-After': '1' }), says: /reported a fault/, asked: 3 },
  { name: '503 that asks for two minutes', misbehave: status(503, { 'Retry-After': '120' }), says: /reported a fault/, asked: 1 },
  { name: '504', misbehave: status(504), says: /reported a fault/, asked: 3 },
  { name: '429', misbehave: status(429, { 'Retry-After': '0' }), says: /reported a fault/, asked: 3 },
  { name: 'a reset connection', misbehave: (response) => void response.socket?.resetAndDestroy(), says: /did not answer/ },
  {
    name: 'a truncated body',
    misbehave: (response, good) => {
      response.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(good) });
      response.write(good.slice(0, 200), () => response.destroy());
    },
    says: /did not answer/,
  },
  { name: '401', misbehave: status(401), says: /sign-in has ended/, asked: 1 },
  { name: 'a redirect to a sign-in page', misbehave: status(302, { Location: '/sign-in' }), says: /sign-in has ended/, asked: 1 },
  { name: 'a page of HTML with status 200', misbehave: status(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Sign in</title>'), says: /sign-in has ended/, asked: 1 },
  { name: '403', misbehave: status(403), says: /do not have access/, asked: 1 },
  { name: '404', misbehave: status(404), says: /no figures for this period/, asked: 1 },
  { name: '204', misbehave: status(204), says: /not in the form agreed/, asked: 1 },
  { name: 'invalid JSON', misbehave: status(200, json, '{"data":'), says: /not JSON/, asked: 1 },
  { name: 'a missing field', misbehave: (response, good) => void response.writeHead(200, json).end(good.replace('"dataTo"', '"date"')), says: /dataTo/, asked: 1 },
  { name: 'a newer major version', misbehave: (response, good) => void response.writeHead(200, json).end(good.replace('"contractVersion":"1', '"contractVersion":"2')), says: /newer version of the contract/, asked: 1 },
  { name: 'over 5 MB', misbehave: status(200, json, ' '.repeat(5_000_001)), says: /larger than 5 MB/, asked: 1 },
];

/** Faults of a server that never finishes. */
export const hangs: readonly { name: string; misbehave: Misbehaviour }[] = [
  { name: 'no answer', misbehave: () => undefined },
  { name: 'headers, then a stalled body', misbehave: (response, good) => void response.writeHead(200, json).write(good.slice(0, 200)) },
];
