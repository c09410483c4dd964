import { address, integrity } from 'virtual:meeting-file';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { meetingHtml, type Runtime } from './meetingHtml';

/** What the file runs. Anything but what was built is refused: it would not run when it is wanted. */
const fetched = async (): Promise<Runtime> => {
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(`The meeting file needs ${address}, which answered ${answer.status}`);
  return (await answer.json()) as Runtime;
};

/** A pack as one file that presents itself without a network. */
export const meetingBlob = async (pack: Pack, job: Job): Promise<Blob> => {
  const runtime = await fetched();
  await job.done(0, 1);
  const html = meetingHtml(pack, runtime);
  await job.done(1, 1);
  return new Blob([html], { type: 'text/html' });
};
