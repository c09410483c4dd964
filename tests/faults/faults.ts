import { HttpResponse } from 'msw';
import { limits } from '../../src/contract/limits';

/** How an endpoint misbehaves; it is given its own good answer, and told when the caller has gone. */
export type Misbehave = (good: string, gone: AbortSignal) => Response | Promise<Response>;

/** What the reader must see of a fault. */
interface Outcome {
  /** Said where the figures should be, on first load. Absent where the fault is none to the reader. */
  cold?: RegExp | undefined;
  /** Said beside the figures held, or in their place where they go. */
  held?: RegExp | undefined;
  /** The figures held are taken away. */
  clears?: true | undefined;
}

export interface Fault extends Outcome {
  name: string;
  misbehave: Misbehave;
  /** Requests in one go: the first, and those the policy adds. */
  requests: 1 | 2 | 3;
  /** Milliseconds within which the outcome must stand. */
  within: number;
  /** The device says that it has no network. */
  offline?: true | undefined;
}

const status = (code: number, headers: Record<string, string> = {}): Misbehave => () => new HttpResponse('refused', { status: code, headers });
const never: Misbehave = () => new Promise(() => undefined);
const json = (text: string): Response => new HttpResponse(text, { headers: { 'content-type': 'application/json' } });

/** The good answer with something changed before it is written. */
const changed = (change: (answer: Record<string, unknown>) => unknown): Misbehave => (good) => json(JSON.stringify(change(JSON.parse(good) as Record<string, unknown>)));

const without = (field: string): Misbehave => changed((answer) => Object.fromEntries(Object.entries(answer).filter(([name]) => name !== field)));

/** Half of the answer, and then whatever ends it. */
const half = (end: (controller: ReadableStreamDefaultController<Uint8Array>, gone: AbortSignal) => void): Misbehave => (good, gone) => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(good.slice(0, good.length / 2)));
      end(controller, gone);
    },
  });
  return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
};

const server: Outcome = { cold: /metrics service reported a fault/, held: /could not be loaded.*metrics service reported a fault/i };
const silent: Outcome = { cold: /took too long to answer/, held: /could not be loaded.*took too long to answer/i };
const lost: Outcome = { cold: /metrics service did not answer/, held: /could not be loaded.*metrics service did not answer/i };
const ended: Outcome = { cold: /Your sign-in has ended/, held: /sign-in has ended/i };
const broken = (field: RegExp): Outcome => ({
  cold: new RegExp(`not in the form agreed.*${field.source}`),
  held: new RegExp(`could not be loaded.*not in the form agreed.*${field.source}`, 'i'),
});

const quick = 3_000;

/** The fault table. */
export const faults: readonly Fault[] = [
  { name: '500', misbehave: status(500), requests: 3, within: quick, ...server },
  { name: '502', misbehave: status(502), requests: 3, within: quick, ...server },
  { name: '503', misbehave: status(503), requests: 3, within: quick, ...server },
  { name: '503 that asks for a second', misbehave: status(503, { 'retry-after': '1' }), requests: 3, within: quick, ...server },
  { name: '503 that asks for two minutes', misbehave: status(503, { 'retry-after': '120' }), requests: 1, within: quick, ...server },
  { name: '504', misbehave: status(504), requests: 3, within: quick, ...server },
  { name: '429', misbehave: status(429), requests: 3, within: quick, ...server },
  { name: 'no answer', misbehave: never, requests: 2, within: 12_500, ...silent },
  { name: 'headers, then a stalled body', misbehave: half((controller, gone) => gone.addEventListener('abort', () => controller.error(gone.reason))), requests: 2, within: 12_500, ...silent },
  { name: 'a reset connection', misbehave: () => HttpResponse.error(), requests: 3, within: quick, ...lost },
  { name: 'a truncated body', misbehave: half((controller) => controller.error(new TypeError('terminated'))), requests: 3, within: quick, ...lost },
  { name: 'no network', misbehave: () => HttpResponse.error(), requests: 1, within: quick, offline: true, cold: /this device is offline/, held: /could not be loaded.*this device is offline/i },
  { name: '401', misbehave: status(401), requests: 1, within: quick, ...ended },
  { name: '302 to a sign-in page', misbehave: status(302, { location: 'http://localhost:3000/sign-in' }), requests: 1, within: quick, ...ended },
  { name: 'a page of HTML with status 200', misbehave: () => HttpResponse.html('<!doctype html><title>Sign in</title>'), requests: 1, within: quick, ...ended },
  { name: '403', misbehave: status(403), requests: 1, within: quick, clears: true, cold: /You do not have access/, held: /You do not have access/ },
  { name: '404', misbehave: status(404), requests: 1, within: quick, clears: true, cold: /There are no figures for this period/, held: /There are no figures for this period/ },
  { name: '204', misbehave: () => new HttpResponse(null, { status: 204 }), requests: 1, within: quick, ...broken(/status 204/) },
  { name: 'invalid JSON', misbehave: (good) => json(good.slice(0, -2)), requests: 1, within: quick, ...broken(/not JSON/) },
  { name: 'a wrong type', misbehave: changed((answer) => ({ ...answer, data: 'none' })), requests: 1, within: quick, ...broken(/data/) },
  { name: 'a missing field', misbehave: without('dataTo'), requests: 1, within: quick, ...broken(/dataTo/) },
  { name: 'a day that does not exist', misbehave: changed((answer) => ({ ...answer, dataTo: '2023-02-30' })), requests: 1, within: quick, ...broken(/dataTo/) },
  { name: 'an instant without its offset', misbehave: changed((answer) => ({ ...answer, generatedAt: '2023-12-04T09:12:00' })), requests: 1, within: quick, ...broken(/generatedAt/) },
  { name: 'a newer major version', misbehave: changed((answer) => ({ ...answer, contractVersion: '2.0' })), requests: 1, within: quick, cold: /newer version of the contract/, held: /newer version of the contract/ },
  { name: 'over 5 MB', misbehave: () => json(' '.repeat(limits.answerBytes + 1)), requests: 1, within: quick, cold: /larger than 5 MB/, held: /larger than 5 MB/ },
  { name: 'a newer minor version', misbehave: changed((answer) => ({ ...answer, contractVersion: '1.9' })), requests: 1, within: quick },
  { name: 'an unknown field', misbehave: changed((answer) => ({ ...answer, moonPhase: 'full' })), requests: 1, within: quick },
  { name: '__proto__', misbehave: (good) => json(`{"__proto__":{"polluted":"yes"},${good.slice(1)}`), requests: 1, within: quick },
];
