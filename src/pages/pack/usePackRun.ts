import { useCallback, useEffect, useRef, useState } from 'react';
import { download } from '../../exports/download';
import type { PackFileFormat } from '../../exports/format';
import { fileSize } from '../../exports/pack/fileSize';
import type { Pack } from '../../exports/pack/pack';
import { runPack } from '../../exports/pack/run';
import { announce } from '../../ui/announce';

/** Where the making of a file stands. */
export type RunState =
  | { kind: 'idle' }
  | { kind: 'running'; format: PackFileFormat; parts: number; of: number }
  | { kind: 'done' | 'cancelled' | 'failed'; said: string };

/** Progress is read out no more often than this, in milliseconds. */
const sparingly = 5000;

/** "Making slide 4 of 12". */
export const progressWords = ({ format, parts, of }: Extract<RunState, { kind: 'running' }>): string =>
  of === 0 ? `Making the ${format.label} file` : `Making ${format.packPart ?? 'part'} ${Math.min(parts + 1, of)} of ${of}`;

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Makes the files of a pack, one at a time: a second click while one is made does nothing. Leaving the page stops it. */
export const usePackRun = (): { run: RunState; start: (format: PackFileFormat, pack: Pack) => void; cancel: () => void } => {
  const [run, setRun] = useState<RunState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback((format: PackFileFormat, pack: Pack): void => {
    if (abort.current !== null) return;
    const controller = new AbortController();
    abort.current = controller;
    let lastSaid = performance.now();
    const running = { kind: 'running', format } as const;
    const end = (state: Extract<RunState, { said: string }>): void => {
      abort.current = null;
      setRun(state);
      announce(state.said);
    };
    const onProgress = (parts: number, of: number): void => {
      const state = { ...running, parts, of };
      setRun(state);
      if (performance.now() - lastSaid < sparingly) return;
      lastSaid = performance.now();
      announce(progressWords(state));
    };

    setRun({ ...running, parts: 0, of: 0 });
    announce(`Making the ${format.label} file`);
    runPack(format, pack, { signal: controller.signal, onProgress }).then(
      ({ name, blob }) => {
        download(blob, name);
        end({ kind: 'done', said: `Downloaded ${name}, ${fileSize(blob.size)}` });
      },
      (error: unknown) =>
        end(
          isCancelled(error)
            ? { kind: 'cancelled', said: 'Cancelled. No file was made and the pack is as it was' }
            : { kind: 'failed', said: `${format.label} could not be made. The pack is kept: try again, or choose another format` },
        ),
    );
  }, []);

  const cancel = useCallback(() => abort.current?.abort(), []);
  return { run, start, cancel };
};
