/** A file of the product as it was built, by its path from index.html. */
export interface ShellFile {
  path: string;
  /** Its digest; absent where its name already changes with its content, and for what a deployment writes itself. */
  integrity?: string | undefined;
}

/** Everything the application is made of, none of what it shows. */
export interface Shell {
  version: string;
  files: readonly ShellFile[];
}

/** What the worker's surroundings do for it. */
export interface Surroundings {
  /** Address of index.html's folder, which ends in a slash. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Milliseconds after which the network counts as gone. */
  patience: number;
}

const prefix = (scope: string): string => `shell ${scope} `;

const cacheName = ({ version }: Shell, { scope }: Surroundings): string => `${prefix(scope)}${version}`;

const isNamedByContent = (path: string): boolean => path.startsWith('assets/');

/**
 * Keeps every file of a version, or none. A file that is not the one that was built, such as a sign-in page in its place
 * or one of another version, fails the whole: it is tried again at a later visit.
 */
export const keep = async (shell: Shell, around: Surroundings): Promise<void> => {
  const cache = await around.caches.open(cacheName(shell, around));
  for (const { path, integrity } of shell.files) {
    const request = new Request(new URL(path, around.scope), { redirect: 'error', cache: isNamedByContent(path) ? 'default' : 'no-cache', ...(integrity && { integrity }) });
    const answer = await around.fetch(request);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await cache.put(new URL(path, around.scope).href, answer);
  }
};

/** Removes the versions before this one. Another deployment of the same host keeps its own. */
export const tidy = async (shell: Shell, around: Surroundings): Promise<void> => {
  const names = await around.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix(around.scope)) && name !== cacheName(shell, around)).map((name) => around.caches.delete(name)));
};

const networkFirst = async (request: Request, kept: () => Promise<Response | undefined>, { fetch, patience }: Surroundings): Promise<Response> => {
  const late = AbortSignal.timeout(patience);
  const answer = fetch(request);
  const gone = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Error('The network did not answer')), { once: true });
  });
  try {
    return await Promise.race([answer, gone]);
  } catch {
    // Without a kept file the network's own failure is what the page is told.
    return (await kept()) ?? answer;
  }
};

/**
 * The answer to a request for a file of the product: what its name identifies from the cache, all else from the network
 * while there is one, so that a new version is seen at the next visit.
 * @returns undefined for everything that is no such file: figures above all are asked for and kept elsewhere
 */
export const answerTo = (request: Request, shell: Shell, around: Surroundings): Promise<Response> | undefined => {
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}`;
  if (request.method !== 'GET' || !address.startsWith(around.scope)) return undefined;
  const path = address.slice(around.scope.length) || 'index.html';
  if (!shell.files.some((file) => file.path === path)) return undefined;
  const kept = async (): Promise<Response | undefined> => (await around.caches.open(cacheName(shell, around))).match(new URL(path, around.scope).href);
  return isNamedByContent(path) ? kept().then((file) => file ?? around.fetch(request)) : networkFirst(request, kept, around);
};
