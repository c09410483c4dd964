import { fontBytes } from './fontBytes';
import { packHtml } from './html';
import type { Job } from './pack/job';
import type { Pack } from './pack/pack';

/** A pack as one HTML file, with its font. */
export const htmlBlob = async (pack: Pack, job: Job): Promise<Blob> => {
  const font = await fontBytes();
  await job.done(0, 1);
  const html = packHtml(pack, font);
  await job.done(1, 1);
  return new Blob([html], { type: 'text/html' });
};
