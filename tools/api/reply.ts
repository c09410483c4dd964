import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** An HTTP answer, not yet sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const titles: Record<number, string> = {
  400: 'The request cannot be understood',
  403: 'No access',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'The server failed',
};

/** An error as RFC 9457 problem details. */
export const problemReply = (status: number, detail: string, instance: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  body: JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail, instance }),
});

const unquoted = (tag: string): string => tag.trim().replace(/^W\//, '');

/** True when the caller already holds the body of this tag (RFC 9110, section 13.1.2: weak comparison). */
const isHeld = (etag: string, held: string | undefined): boolean =>
  held !== undefined && (held.trim() === '*' || held.split(',').some((tag) => unquoted(tag) === etag));

/** An answer as JSON with its tag, or 304 where the caller holds it already. */
export const jsonReply = (value: unknown, request: IncomingHttpHeaders): Reply => {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (isHeld(etag, request['if-none-match'])) return { status: 304, headers, body: '' };
  return { status: 200, headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers }, body };
};
