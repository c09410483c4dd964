import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly, takeEarly } from './earlyAnswers';

const url = 'https://metrics.example/calls';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', vi.fn(async () => new Response('{}')));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an answer asked for early', () => {
  it('is taken by the first who asks, once', async () => {
    void askEarly(url, 1000);
    const taken = takeEarly(url);
    expect(await (await taken)?.text()).toBe('{}');
    expect(takeEarly(url)).toBeUndefined();
  });

  it('is asked for as every other request is', () => {
    void askEarly(url, 1000);
    expect(fetch).toHaveBeenCalledWith(url, expect.objectContaining({ redirect: 'manual', credentials: 'same-origin' }));
  });

  it('hands its failure to whoever takes it', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))));
    await expect(askEarly(url, 1000)).rejects.toThrow('Failed to fetch');
    await expect(takeEarly(url)).rejects.toThrow('Failed to fetch');
  });

  it('is let go when nobody takes it', () => {
    void askEarly(url, 1000);
    vi.advanceTimersByTime(20_000);
    expect(takeEarly(url)).toBeUndefined();
  });

  it('is for its own address alone', () => {
    void askEarly(url, 1000);
    expect(takeEarly(`${url}?from=2023-04`)).toBeUndefined();
  });
});
