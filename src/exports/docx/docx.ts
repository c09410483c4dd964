import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import type { PictureOf } from './panelBlocks';
import { reportOf } from './reportOf';
import { wordFile } from './wordFile';

/**
 * A pack as a Word report.
 * @param pictureOf draws a figure's plot; it needs a browser, so it is given.
 * @throws an `AbortError` when the job is cancelled.
 */
export const docx = async (pack: Pack, job: Job, pictureOf: PictureOf): Promise<Uint8Array<ArrayBuffer>> => {
  const report = await reportOf(pack, job, pictureOf);
  const file = await wordFile(report);
  await job.done(pack.figures.length + 1, pack.figures.length + 1);
  return file;
};
