import { script, style } from 'virtual:meeting-file';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { meetingHtml, type Inlined } from './meetingHtml';

/** Fetches a part of the file. One that is not as it was built is refused: it would not run when it is wanted. */
const fetched = async ({ address, integrity }: typeof script): Promise<Inlined> => {
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(`The meeting file needs ${address}, which answered ${answer.status}`);
  return { text: await answer.text(), integrity };
};

/** A pack as one file that presents itself without a network. */
export const meetingBlob = async (pack: Pack, job: Job): Promise<Blob> => {
  const runtime = { script: await fetched(script), style: await fetched(style) };
  await job.done(0, 1);
  const html = meetingHtml(pack, runtime);
  await job.done(1, 1);
  return new Blob([html], { type: 'text/html' });
};
