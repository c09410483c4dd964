import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isChunkGone, reloadOnce } from './newVersion';

const now = Date.parse('2023-12-04T09:12:00Z');
let stored = new Map<string, string>();
const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => stored.set(key, value) };
const answering = (answer: () => Promise<{ ok: boolean }>): void => vi.stubGlobal('fetch', answer) as unknown as void;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('window', { sessionStorage: storage });
  vi.stubGlobal('document', { fullscreenElement: null, baseURI: 'https://dashboard.example/' });
  answering(async () => ({ ok: true }));
});

afterEach(() => vi.unstubAllGlobals());

describe('a part of the program that is gone', () => {
  it('reloads the page once, and not again', async () => {
    const reload = vi.fn<() => void>();
    expect(await reloadOnce(reload, now)).toBe(true);
    expect(await reloadOnce(reload, now + 60_000)).toBe(false);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reloads again after the next deployment', async () => {
    const reload = vi.fn<() => void>();
    await reloadOnce(reload, now);
    expect(await reloadOnce(reload, now + 3_600_000)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['the host is down', () => answering(async () => Promise.reject(new TypeError('Failed to fetch')))],
    ['the host fails', () => answering(async () => ({ ok: false }))],
    ['a presentation fills the screen', () => vi.stubGlobal('document', { fullscreenElement: {}, baseURI: 'https://dashboard.example/' })],
    ['it cannot be known whether that was done before', () => vi.stubGlobal('window', {})],
  ])('does not reload where %s', async (_, arrange) => {
    arrange();
    const reload = vi.fn<() => void>();
    expect(await reloadOnce(reload, now)).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it.each([
    ['Chromium', 'Failed to fetch dynamically imported module: https://dashboard.example/assets/HelpdeskPage-x.js', true],
    ['Firefox', 'error loading dynamically imported module: https://dashboard.example/assets/HelpdeskPage-x.js', true],
    ['Safari', 'Importing a module script failed.', true],
    ['another fault', 'Cannot read properties of undefined', false],
  ])('is known by what %s says', (_, message, gone) => {
    expect(isChunkGone(new TypeError(message))).toBe(gone);
  });
});
