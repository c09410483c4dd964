import { mkdir, writeFile } from 'node:fs/promises';
import { fileOf, readFolder } from './api/folder';
import { stableJson } from './api/stableJson';
import { UsageError } from './api/usageError';
import { demonstrationDocuments } from '../mocks/data/documents';
import { subjects } from '../src/model/subject';

/**
 * Writes the demonstration as a folder of JSON files that `npm run serve:api` can serve.
 * @throws UsageError when what was written breaks the contract.
 */
export const main = async ([folder]: string[]): Promise<number> => {
  if (folder === undefined) {
    process.stderr.write('npm run export:demo-api -- <folder>\n');
    return 2;
  }
  const documents = demonstrationDocuments();
  await mkdir(folder, { recursive: true });
  for (const subject of subjects) await writeFile(fileOf(folder, subject), stableJson(documents[subject]));
  const read = await readFolder(folder);
  if (!read.ok) throw new UsageError(read.errors.join('\n'));
  process.stdout.write(`${subjects.length} files in ${folder}\n`);
  return 0;
};
