import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { plotPng } from '../png';
import { docx } from './docx';

/** A pack as a Word report, its plots drawn by this browser. */
export const docxBlob = async (pack: Pack, job: Job): Promise<Blob> =>
  new Blob([await docx(pack, job, plotPng)], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
