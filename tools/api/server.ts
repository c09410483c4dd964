import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { selectAnswer } from '../../src/contract/answer';
import { endpointPaths, type Query } from '../../src/contract/endpoints';
import { parseQuery } from '../../src/contract/query';
import type { WireAnswer } from '../../src/contract/schemas';
import type { Audience } from '../../src/model/marking';
import { subjects, type Subject } from '../../src/model/subject';
import type { AnswerSource } from './folderSource';
import { jsonReply, problemReply, type Reply } from './reply';
import { compress } from '../compression.mjs';

/** Settings of an API server. */
export interface ApiServerOptions {
  source: AnswerSource;
  /** Path the endpoints lie under; "/api" unless stated. */
  base?: string | undefined;
  /** The widest audience it answers; `public` unless stated, so that nothing exempt leaves it by default. */
  audience?: Audience | undefined;
  /** The one other origin whose pages may read the answers. */
  origin?: string | undefined;
  /** Answers what does not lie under `base`: the built product. */
  fallback?: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  /** Told of faults. */
  report?: ((message: string) => void) | undefined;
}

const allowed = 'GET, HEAD, OPTIONS';

const reply = async (request: IncomingMessage, url: URL, path: string, options: ApiServerOptions): Promise<Reply> => {
  const { method } = request;
  const refuse = (status: number, detail: string, headers?: Record<string, string>): Reply => problemReply(status, detail, url.pathname, headers);
  const subject = subjects.find((name) => endpointPaths[name] === path);
  if (subject === undefined) return refuse(404, `There is no endpoint ${path}. There are ${Object.values(endpointPaths).join(', ')}.`);
  if (method === 'OPTIONS') return { status: 204, headers: { Allow: allowed }, body: '' };
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Use GET or HEAD.', { Allow: allowed });
  const parsed = parseQuery((name: keyof Query) => url.searchParams.get(name));
  if (!parsed.ok) return refuse(400, parsed.problem.detail);
  if (parsed.query.audience === 'members' && options.audience !== 'members') {
    return refuse(403, 'This server answers the public only.');
  }
  const answers = await options.source.current();
  // What was read from the wire is of the wire's shape still.
  const document = answers[subject] as WireAnswer<Subject>;
  return jsonReply(selectAnswer(subject, document, parsed.query), request.headers);
};

const crossOrigin = (origin: string | undefined): Record<string, string> =>
  origin === undefined
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': allowed,
        'Access-Control-Allow-Headers': 'Accept, If-None-Match',
        'Access-Control-Expose-Headers': 'ETag',
        Vary: 'Origin',
      };

const isBodiless = (status: number): boolean => status === 304 || status === 204;

const vary = (...headers: readonly Record<string, string>[]): string => headers.flatMap((one) => one['Vary'] ?? []).join(', ');

const respond = async (request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply, origin: string | undefined): Promise<void> => {
  // Answers are made anew each time: a middling quality is the quickest way to the reader.
  const sent = await compress(body, request.headers['accept-encoding'], 5);
  const cross = crossOrigin(origin);
  const length: Record<string, string> = isBodiless(status) ? {} : { 'Content-Length': String(Buffer.byteLength(sent.body)) };
  response.writeHead(status, { ...headers, ...length, ...cross, ...sent.headers, Vary: vary(sent.headers, cross), 'X-Content-Type-Options': 'nosniff' });
  response.end(request.method === 'HEAD' ? undefined : sent.body);
};

/** An HTTP server of the metrics API, not yet listening. */
export const createApiServer = (options: ApiServerOptions): Server => {
  const base = `/${(options.base ?? '/api').replace(/^\/+|\/+$/g, '')}`.replace(/^\/$/, '');
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isApi = base === '' || url.pathname === base || url.pathname.startsWith(`${base}/`);
    if (!isApi && options.fallback !== undefined) return options.fallback(request, response);
    const path = isApi ? url.pathname.slice(base.length) : url.pathname;
    await respond(request, response, await reply(request, url, path, options), options.origin);
  };
  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.report?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) response.destroy();
      else void respond(request, response, problemReply(500, 'The answer could not be made.', request.url ?? '/'), options.origin);
    });
  });
};
