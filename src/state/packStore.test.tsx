import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPlan } from './packPlan';

const key = 'ict-dashboard-pack';

/** The store as a page that opens now would have it. */
const opened = async () => {
  vi.resetModules();
  return import('./packStore');
};

const panelsNow = async (): Promise<readonly string[]> => (await opened()).usePack.getState().plan.panels;

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the pack of a device', () => {
  it('is empty before anything was chosen', async () => {
    expect((await opened()).usePack.getState().plan).toEqual(emptyPlan);
  });

  it('is there again when the page is opened again', async () => {
    const { toggle, move, change } = (await opened()).usePack.getState();
    toggle('2.1');
    toggle('2.3');
    toggle('1');
    move('1', -2);
    change({ startPage: 25, meeting: { title: 'Joint ICT Committee', date: '2023-12-12', item: '7' } });
    expect((await opened()).usePack.getState().plan).toEqual({
      ...emptyPlan,
      panels: ['1', '2.1', '2.3'],
      startPage: 25,
      meeting: { title: 'Joint ICT Committee', date: '2023-12-12', item: '7' },
    });
  });

  it('is gone when it is cleared', async () => {
    const { toggle, clear } = (await opened()).usePack.getState();
    toggle('2.1');
    clear();
    expect(await panelsNow()).toEqual([]);
  });

  it('holds numbers of panels and words alone', async () => {
    (await opened()).usePack.getState().toggle('2.1');
    expect(window.localStorage.getItem(key)).toBe('take=2.1');
  });

  it.each([
    ['of another program', '{"panels":["2.1"]}'],
    ['cut short', 'take'],
    ['without end', 'x'.repeat(1_000_000)],
    ['of markup', '<script>alert(1)</script>'],
  ])('is empty where storage holds something %s', async (_, text) => {
    window.localStorage.setItem(key, text);
    expect(await panelsNow()).toEqual([]);
  });

  it('lasts as long as the page where storage is forbidden', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => { throw new Error('forbidden'); },
      setItem: () => { throw new Error('full'); },
    });
    const { usePack } = await opened();
    usePack.getState().toggle('2.1');
    expect(usePack.getState().plan.panels).toEqual(['2.1']);
  });

  it('lasts as long as the page in a members’ deployment, which forgets what was kept before', async () => {
    window.localStorage.setItem(key, 'take=4.1');
    const { usePack, followPack, keepPackInMemory } = await opened();
    followPack();
    keepPackInMemory();
    expect(usePack.getState().plan).toEqual(emptyPlan);
    usePack.getState().toggle('2.1');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(usePack.getState().plan.panels).toEqual(['2.1']);
    expect(window.localStorage).toHaveLength(0);
    expect(await panelsNow()).toEqual([]);
  });

  it('follows another window of the device until it is told to stop', async () => {
    const { usePack, followPack } = await opened();
    const stop = followPack();
    window.localStorage.setItem(key, 'take=4.1');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(usePack.getState().plan.panels).toEqual(['4.1']);
    stop();
    window.localStorage.setItem(key, 'take=5.1');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(usePack.getState().plan.panels).toEqual(['4.1']);
  });
});
