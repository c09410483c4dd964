import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo, keep, tidy, type Shell, type Surroundings } from './shell';

const scope = 'https://dashboard.example.gov.uk/ict/';
const shell: Shell = {
  version: 'v2',
  files: [{ path: 'index.html', integrity: 'sha256-index' }, { path: 'config.json' }, { path: 'assets/page-1.js' }],
};

/** Caches of a browser, as a map of maps. */
const fakeCaches = () => {
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const own = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, own);
    return Promise.resolve({
      put: (url: string, answer: Response) => Promise.resolve(void own.set(url, answer)),
      match: (url: string) => Promise.resolve(own.get(url)?.clone()),
    });
  };
  return { kept, storage: { open, keys: () => Promise.resolve([...kept.keys()]), delete: (name: string) => Promise.resolve(kept.delete(name)) } as unknown as CacheStorage };
};

const network = vi.fn<(request: Request) => Promise<Response>>();
const { kept, storage } = fakeCaches();
const around: Surroundings = { scope, caches: storage, fetch: network, patience: 20 };
const name = `shell ${scope} v2`;

const asked = (path: string, init?: RequestInit) => answerTo(new Request(new URL(path, scope), init), shell, around);
const text = async (answer: Promise<Response> | undefined) => (await answer)?.text();
const gone = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  kept.clear();
  network.mockReset();
  network.mockImplementation((request) => Promise.resolve(new Response(`fresh ${request.url.slice(scope.length)}`)));
});

describe('keeping a version', () => {
  it('keeps every file it is made of and nothing else', async () => {
    await keep(shell, around);
    expect([...kept.keys()]).toEqual([name]);
    expect([...(kept.get(name)?.keys() ?? [])]).toEqual(['index.html', 'config.json', 'assets/page-1.js'].map((path) => scope + path));
  });

  it('asks for the very file that was built, and follows no redirection', async () => {
    await keep(shell, around);
    expect(network.mock.calls.map(([{ integrity, redirect, cache }]) => [integrity, redirect, cache])).toEqual([
      ['sha256-index', 'error', 'no-cache'],
      ['', 'error', 'no-cache'],
      ['', 'error', 'default'],
    ]);
  });

  it.each([403, 404, 500])('fails where a file answers %i, to be tried again', async (status) => {
    network.mockResolvedValue(new Response('no', { status }));
    await expect(keep(shell, around)).rejects.toThrow(`index.html answered ${status}`);
  });

  it('removes earlier versions of its own place, and no other’s', async () => {
    await keep(shell, around);
    await storage.open(`shell ${scope} v1`);
    await storage.open('shell https://dashboard.example.gov.uk/other/ v1');
    await storage.open('somebody else’s');
    await tidy(shell, around);
    expect([...kept.keys()]).toEqual([name, 'shell https://dashboard.example.gov.uk/other/ v1', 'somebody else’s']);
  });
});

describe('an answer with the network there', () => {
  it.each(['', 'index.html', '?scenario=x', 'config.json'])('is the network’s for "%s", so that a new version is seen', async (path) => {
    await keep(shell, around);
    network.mockResolvedValue(new Response('newer'));
    expect(await text(asked(path))).toBe('newer');
  });

  it('is the kept file where the name says what is in it', async () => {
    await keep(shell, around);
    network.mockClear();
    expect(await text(asked('assets/page-1.js'))).toBe('fresh assets/page-1.js');
    expect(network).not.toHaveBeenCalled();
  });
});

describe('an answer without a network', () => {
  it.each([
    ['', 'fresh index.html'],
    ['index.html', 'fresh index.html'],
    ['config.json', 'fresh config.json'],
    ['assets/page-1.js', 'fresh assets/page-1.js'],
  ])('to "%s" is the kept file', async (path, expected) => {
    await keep(shell, around);
    network.mockImplementation(gone);
    expect(await text(asked(path))).toBe(expected);
  });

  it('does not wait for ever for a network that does not answer', async () => {
    await keep(shell, around);
    network.mockReturnValue(new Promise(() => undefined));
    expect(await text(asked(''))).toBe('fresh index.html');
  });

  it('fails as the network does where nothing was kept', async () => {
    network.mockImplementation(gone);
    await expect(asked('')).rejects.toThrow('Failed to fetch');
  });
});

describe('what the worker leaves alone', () => {
  it.each([
    ['figures', 'api/outages?audience=public', undefined],
    ['a file of another version', 'assets/page-0.js', undefined],
    ['a document of the deployment', 'openapi.json', undefined],
    ['another place on the host', '../other/index.html', undefined],
    ['another host', 'https://metrics.example.gov.uk/index.html', undefined],
    ['what is sent', 'config.json', { method: 'POST' }],
  ])('is %s', (_, path, init) => {
    expect(asked(path, init)).toBeUndefined();
  });
});
