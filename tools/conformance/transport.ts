import { limits } from '../../src/contract/limits';
import type { Audience } from '../../src/model/marking';
import type { Subject } from '../../src/model/subject';
import type { Exchange } from './exchange';
import type { Finding, Severity } from './finding';

/** An answer slower than this is met with "still loading". */
const slowMs = 3_000;

const finder =
  (endpoint: Finding['endpoint']) =>
  (rule: string, path: string, expected: string, found: string, severity: Severity = 'fault'): Finding => ({ endpoint, rule, severity, path, expected, found });

const typeOf = ({ headers }: Exchange): string => headers.get('content-type') ?? 'no Content-Type';

const isHtml = ({ body, headers }: Exchange): boolean => /^\s*<(!doctype|html)/i.test(body) || (headers.get('content-type') ?? '').includes('text/html');

/** The JSON of an exchange, or why there is none. */
export const jsonOf = (subject: Subject, exchange: Exchange): { json?: unknown; findings: Finding[] } => {
  const find = finder(subject);
  const { status, failure, body } = exchange;
  if (failure !== undefined) return { findings: [find('answers', 'the connection', 'an answer', failure)] };
  if (status >= 300 && status < 400) return { findings: [find('answers', 'status', '200: a redirect reads as a sign-in that has ended', `${status} to ${exchange.headers.get('location') ?? 'nowhere'}`)] };
  if (status !== 200) return { findings: [find('answers', 'status', '200', String(status))] };
  if (isHtml(exchange)) return { findings: [find('answers', 'body', 'JSON: a page reads as a sign-in that has ended', 'HTML')] };
  try {
    return { json: JSON.parse(body.replace(/^\uFEFF/, '')), findings: [] };
  } catch (error) {
    return { findings: [find('answers', 'body', 'JSON', error instanceof Error ? error.message : 'text that is not JSON')] };
  }
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} seconds`;

/** Headers, size and time of a sound answer. */
export const transportFindings = (subject: Subject, exchange: Exchange, audience: Audience): Finding[] => {
  const find = finder(subject);
  const { headers, bytes, milliseconds } = exchange;
  const control = headers.get('cache-control') ?? '';
  const isKept = /\bpublic\b|\bs-maxage\b/.test(control) || !/\bno-store\b|\bprivate\b|\bno-cache\b/.test(control);
  return [
    ...(/^application\/(\w+\+)?json\b/.test(typeOf(exchange)) ? [] : [find('content-type', 'header Content-Type', 'application/json', typeOf(exchange))]),
    ...(exchange.body.startsWith('\uFEFF') ? [find('byte-order-mark', 'body', 'no byte order mark', 'one', 'doubt')] : []),
    ...(headers.get('etag') === null ? [find('etag', 'header ETag', 'a tag, so that what has not changed is not sent again', 'none', 'doubt')] : []),
    ...(control === '' ? [find('cache-control', 'header Cache-Control', 'no-cache, or no-store for members', 'none', 'doubt')] : []),
    ...(/max-age=(?!0\b)\d+/.test(control) && !/no-cache|must-revalidate/.test(control) ? [find('cache-stale', 'header Cache-Control', 'an answer asked for anew each time: a kept one is shown as fresh', control)] : []),
    ...(audience === 'members' && isKept ? [find('members-cached', 'header Cache-Control', 'no-store or private, as members’ answers may not be kept by others', control || 'none')] : []),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : [find('nosniff', 'header X-Content-Type-Options', 'nosniff', headers.get('x-content-type-options') ?? 'none', 'doubt')]),
    ...(milliseconds > slowMs ? [find('slow', 'time', `at most ${seconds(slowMs)}`, seconds(milliseconds), 'doubt')] : []),
    ...(bytes > limits.answerBytes / 2 ? [find('large', 'body', `well under ${limits.answerBytes} bytes`, String(bytes), 'doubt')] : []),
  ];
};

/** The same question with the tag of its answer is answered 304 with nothing. */
export const conditionalFindings = (subject: Subject, first: Exchange, again: Exchange): Finding[] => {
  const find = finder(subject);
  if (first.headers.get('etag') === null || again.status === 304) return [];
  return again.status === 200 && again.body === first.body
    ? [find('etag-ignored', 'If-None-Match', '304 for the tag just given', '200 with the same body', 'doubt')]
    : [find('etag-unstable', 'If-None-Match', '304 for the tag just given', again.failure ?? `${again.status}, another body`)];
};

const isProblem = (exchange: Exchange): boolean => typeOf(exchange).startsWith('application/problem+json');

/** A question that cannot be answered is refused in the way of RFC 9457. */
export const refusalFindings = (endpoint: Finding['endpoint'], rule: string, what: string, exchange: Exchange, statuses: readonly number[]): Finding[] => {
  const find = finder(endpoint);
  const { status, failure } = exchange;
  if (failure !== undefined || !statuses.includes(status)) return [find(rule, what, `status ${statuses.join(' or ')}`, failure ?? String(status))];
  return isProblem(exchange) ? [] : [find('problem-details', what, 'application/problem+json (RFC 9457)', typeOf(exchange), 'doubt')];
};
