import { folderStamp, readFolder } from './folder';
import { UsageError } from './usageError';
import type { Answers } from '../../src/model/subject';

/** Where a server takes its answers from. */
export interface AnswerSource {
  current: () => Promise<Answers>;
}

/**
 * Answers of a folder, read again when a file changes. A change that breaks the contract is reported and the last
 * good answers stay.
 * @throws UsageError naming every bad file, when the folder is not sound to begin with.
 */
export const openFolder = async (folder: string, report: (message: string) => void): Promise<AnswerSource> => {
  let stamp = await folderStamp(folder);
  const first = await readFolder(folder);
  if (!first.ok) throw new UsageError(first.errors.join('\n'));
  let { answers } = first;

  const refresh = async (): Promise<void> => {
    const now = await folderStamp(folder);
    if (now === stamp) return;
    stamp = now;
    const read = await readFolder(folder);
    if (read.ok) ({ answers } = read);
    else report(`${read.errors.join('\n')}\nThe last good figures are still served.`);
  };

  return {
    current: async () => {
      await refresh();
      return answers;
    },
  };
};
