import { limits } from '../../src/contract/limits';

/** What a server said to one request. `failure` is set where it said nothing, or not all. */
export interface Exchange {
  url: string;
  status: number;
  headers: Headers;
  body: string;
  bytes: number;
  milliseconds: number;
  failure?: string | undefined;
}

/** The dashboard gives up after this. */
export const timeoutMs = 10_000;

const failed = (url: string, failure: string, started: number): Exchange => ({ url, status: 0, headers: new Headers(), body: '', bytes: 0, milliseconds: performance.now() - started, failure });

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer within ${timeoutMs / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** Bytes of a body as far as the cap, so that an endless one ends. */
const readBody = async (response: Response): Promise<{ bytes: Uint8Array; whole: boolean }> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.byteLength;
    if (length > limits.answerBytes) return { bytes: Buffer.concat(parts), whole: false };
  }
  return { bytes: Buffer.concat(parts), whole: true };
};

/** Asks as the dashboard does: without following redirects, and no longer than it waits. Never rejects. */
export const ask = async (url: string, headers: Record<string, string> = {}): Promise<Exchange> => {
  const started = performance.now();
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs), headers: { Accept: 'application/json', ...headers } });
    const { bytes, whole } = await readBody(response);
    const body = new TextDecoder().decode(bytes);
    const exchange = { url, status: response.status, headers: response.headers, body, bytes: bytes.byteLength, milliseconds: performance.now() - started };
    return whole ? exchange : { ...exchange, failure: `more than ${limits.answerBytes.toLocaleString('en-GB')} bytes` };
  } catch (error) {
    return failed(url, causeOf(error), started);
  }
};
