import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { png } from '../png';
import { pictures } from './pictures';

/** A pack as a zip of pictures, drawn by this browser. */
export const picturesBlob = async (pack: Pack, job: Job): Promise<Blob> => {
  const file = await pictures(pack, job, async (figure, context) => new Uint8Array(await (await png(figure, context)).arrayBuffer()));
  return new Blob([file], { type: 'application/zip' });
};
