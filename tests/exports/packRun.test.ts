import { describe, expect, it, vi } from 'vitest';
import { packOf } from './packs';
import type { PackFileFormat } from '../../src/exports/format';
import type { Job } from '../../src/exports/pack/job';
import { runPack } from '../../src/exports/pack/run';

const pack = packOf({ panels: ['2.1', '2.3'] });

const formatOf = (makePack: PackFileFormat['makePack']): PackFileFormat => ({ id: 'fake', label: 'Fake', note: '', group: 'Editable', to: 'file', extension: 'fake', makePack });

const threeParts = async (_: unknown, job: Job): Promise<Blob> => {
  await job.done(1, 3);
  await job.done(2, 3);
  await job.done(3, 3);
  return new Blob(['whole']);
};

describe('the making of a pack’s file', () => {
  it('says how far it is and gives the file with the name of its content', async () => {
    const onProgress = vi.fn<(parts: number, of: number) => void>();
    const { name, blob } = await runPack(formatOf(threeParts), pack, { signal: new AbortController().signal, onProgress });
    expect(onProgress.mock.calls).toEqual([[1, 3], [2, 3], [3, 3]]);
    expect(name).toBe('pack_2023-24_apr-nov_part-1.fake');
    expect(await blob.text()).toBe('whole');
  });

  it('lets the browser do something else between two parts', async () => {
    const told: string[] = [];
    const run = runPack(formatOf(threeParts), pack, { signal: new AbortController().signal, onProgress: (parts) => told.push(`part ${parts}`) });
    setTimeout(() => told.push('something else'), 0);
    await run;
    expect(told.indexOf('something else')).toBeLessThan(told.indexOf('part 3'));
  });

  it('stops at the next part once it is cancelled, and gives no file', async () => {
    const cancel = new AbortController();
    const told: number[] = [];
    const onProgress = (parts: number): void => {
      told.push(parts);
      if (parts === 2) cancel.abort();
    };
    await expect(runPack(formatOf(threeParts), pack, { signal: cancel.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([1, 2]);
  });

  it('gives no file where it was cancelled during the last part', async () => {
    const cancel = new AbortController();
    const make = async (): Promise<Blob> => {
      cancel.abort();
      return Promise.resolve(new Blob(['late']));
    };
    await expect(runPack(formatOf(make), pack, { signal: cancel.signal, onProgress: () => undefined })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('answers at once where the format is long in a part', async () => {
    const cancel = new AbortController();
    const run = runPack(formatOf(() => new Promise(() => undefined)), pack, { signal: cancel.signal, onProgress: () => undefined });
    cancel.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('passes on what the format could not do', async () => {
    const format = formatOf(() => Promise.reject(new Error('no room')));
    await expect(runPack(format, pack, { signal: new AbortController().signal, onProgress: () => undefined })).rejects.toThrow('no room');
  });
});
