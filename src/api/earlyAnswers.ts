/*
 * Requests made before the application's own code is there to make them. Whoever asks for the same address first
 * takes the answer; what nobody takes is let go.
 */
const early = new Map<string, Promise<Response>>();

/** Milliseconds after which an answer nobody took is let go. */
const kept = 20_000;

/** How every request to the API is made. */
export const requestInit = {
  headers: { accept: 'application/json' },
  credentials: 'same-origin',
  // An expired sign-in redirects; followed, it would look exactly like being offline.
  redirect: 'manual',
} as const satisfies RequestInit;

/** Asks for an address now. The answer, or the failure, is for {@link takeEarly}. */
export const askEarly = (url: string, timeout: number): Promise<Response> => {
  const answer = fetch(url, { ...requestInit, signal: AbortSignal.timeout(timeout) });
  early.set(url, answer);
  answer.catch(() => undefined);
  setTimeout(() => early.delete(url), kept);
  return answer;
};

/** The early answer of an address, once. */
export const takeEarly = (url: string): Promise<Response> | undefined => {
  const answer = early.get(url);
  early.delete(url);
  return answer;
};
