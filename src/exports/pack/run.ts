import type { PackFileFormat } from '../format';
import { packFileName } from '../fileName';
import type { Job } from './job';
import type { Pack } from './pack';

/** How a run is watched and stopped. */
export interface RunOptions {
  signal: AbortSignal;
  /** Told how many parts are done, of how many. */
  onProgress: (parts: number, of: number) => void;
}

/** A pack as a file, ready to be handed over. */
export interface PackFile {
  name: string;
  blob: Blob;
}

/** Lets the browser draw and answer before the work goes on. */
const nextTask = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, 0);
});

/** Rejects as soon as the signal is aborted. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/**
 * Makes a pack's file part by part. Cancelling answers at once; the format stops at its next part.
 * @throws AbortError once `signal` is aborted, and whatever the format itself could not do.
 */
export const runPack = async (format: PackFileFormat, pack: Pack, { signal, onProgress }: RunOptions): Promise<PackFile> => {
  const job: Job = {
    done: async (parts, of) => {
      signal.throwIfAborted();
      onProgress(parts, of);
      await nextTask();
      signal.throwIfAborted();
    },
  };
  signal.throwIfAborted();
  const blob = await Promise.race([format.makePack(pack, job), aborted(signal)]);
  signal.throwIfAborted();
  return { name: packFileName(pack, format.extension, format.packName), blob };
};
