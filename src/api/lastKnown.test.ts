import { beforeEach, describe, expect, it } from 'vitest';
import { keep, recall } from './lastKnown';
import type { Shelf } from './shelf';

const envelope = { contractVersion: '1.0', generatedAt: '2023-12-04T09:12:00+00:00', dataTo: '2023-11-30', source: 'action log', marking: { part: 'I' }, data: { records: [], withheld: [] } };
const text = JSON.stringify(envelope);
const api = 'https://metrics.example/api/';
const query = { from: '2022-04', to: '2024-03', audience: 'public' } as const;
const fetchedAt = Date.parse('2023-12-04T10:00:00Z');

let kept = new Map<string, unknown>();
let closed = 0;
const open = async (): Promise<Shelf> => ({
  get: async (key) => kept.get(key),
  put: async (key, value) => kept.set(key, value),
  remove: async (key) => kept.delete(key),
  entries: async () => [...kept],
  close: () => {
    closed += 1;
  },
});

beforeEach(() => {
  kept = new Map();
  closed = 0;
});

const put = (value: unknown): void => {
  kept.set(`1.0 ${api}actions?from=2022-04&to=2024-03&audience=public`, value);
};

describe('an answer kept', () => {
  it('comes back as it came, with its time, and the storage is let go', async () => {
    await keep(api, 'actions', query, { text, fetchedAt }, open);
    expect(await recall(api, 'actions', query, open)).toMatchObject({ answer: { source: 'action log' }, fetchedAt });
    expect(closed).toBe(2);
  });

  it.each([
    ['another API', 'https://other.example/api/', query],
    ['other months', api, { ...query, from: '2021-04' }],
    ['members', api, { ...query, audience: 'members' }],
  ] as const)('is not the answer for %s', async (_, base, asked) => {
    await keep(api, 'actions', query, { text, fetchedAt }, open);
    expect(await recall(base, 'actions', asked, open)).toBeUndefined();
  });

  it('gives way, the oldest first, to the twenty-fifth', async () => {
    const months = Array.from({ length: 25 }, (_, i) => `${2000 + i}-04` as const);
    for (const [i, from] of months.entries()) await keep(api, 'actions', { ...query, from }, { text, fetchedAt: fetchedAt + i }, open);
    expect(kept.size).toBe(24);
    expect([...kept.keys()].filter((key) => key.includes('from=2000-04'))).toEqual([]);
  });
});

describe('nothing is kept', () => {
  it.each([
    ['of an answer to members', text, 'members'],
    ['of an answer that holds an exempt record', JSON.stringify({ ...envelope, data: { records: [{ marking: { part: 'II', paragraph: 3 } }], withheld: [] } }), 'public'],
    ['of one that hides the marking in an escape', text.replace('"part":"I"', '"part":"\\u0049I"'), 'public'],
  ] as const)('%s', async (_, sent, audience) => {
    await keep(api, 'actions', { ...query, audience }, { text: sent, fetchedAt }, open);
    expect(kept.size).toBe(0);
  });
});

describe('what the storage holds besides', () => {
  it.each([
    ['nothing', undefined],
    ['words', 'figures'],
    ['a text without its time', { text }],
    ['a time that is no time', { text, fetchedAt: 1e300 }],
    ['a time before there was any', { text, fetchedAt: -1 }],
  ])('%s is not taken for figures', async (_, value) => {
    put(value);
    expect(await recall(api, 'actions', query, open)).toBeUndefined();
  });

  it.each([
    ['damaged', '{"data":'],
    ['of another version', JSON.stringify({ ...envelope, contractVersion: '2.0' })],
    ['of another shape', JSON.stringify({ ...envelope, data: [] })],
  ])('%s is refused as an answer of the service would be', async (_, damaged) => {
    put({ text: damaged, fetchedAt });
    await expect(recall(api, 'actions', query, open)).rejects.toThrow('actions');
    expect(closed).toBe(1);
  });
});
