import type { ClearedFigure } from '../../figures/clearance';
import type { ExportContext } from '../exportContext';
import { nameInPack } from '../fileName';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { zipped } from '../zip';
import { contentsText } from './contentsText';

/**
 * A pack as a zip of pictures, one a panel in the pack's order, with a text file of contents.
 * @param draw a figure as PNG; it needs a browser, so it is given.
 * @throws an `AbortError` when the job is cancelled.
 */
export const pictures = async (pack: Pack, job: Job, draw: (figure: ClearedFigure, context: ExportContext) => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const named = pack.figures.map((figure, i) => ({ figure, name: nameInPack(figure, i + 1, pack.context, 'png') }));
  const parts: Record<string, Uint8Array | string> = { 'contents.txt': contentsText(named, pack) };
  for (const [i, { figure, name }] of named.entries()) {
    parts[name] = await draw(figure, pack.context);
    await job.done(i + 1, named.length);
  }
  return zipped(parts);
};
