import { answerTo, keep, tidy, type Shell, type Surroundings } from './shell';

/* The service worker, as far as TypeScript's library for pages leaves it to be said. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Asking extends Lasting {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  addEventListener: ((kind: 'install' | 'activate', listener: (event: Lasting) => void) => void) & ((kind: 'fetch', listener: (event: Asking) => void) => void);
}

/** Written in by the build: tools/vite/offlineShell.ts. */
declare const builtShell: Shell;

const shell = builtShell;

const worker = globalThis as unknown as Worker;

const around: Surroundings = { scope: worker.registration.scope, caches, fetch: (request) => fetch(request), patience: 4000 };

// A new version waits until the last tab of the one before is closed: no page changes under a presenter's hands.
worker.addEventListener('install', (event) => event.waitUntil(keep(shell, around)));
worker.addEventListener('activate', (event) => event.waitUntil(tidy(shell, around).then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, shell, around);
  if (answer) event.respondWith(answer);
});
