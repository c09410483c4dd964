import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleAnswers } from '../../src/contract/examples';
import { subjects, type Subject } from '../../src/model/subject';

/** Replaces one file of a folder. */
export const writeAnswer = (folder: string, subject: Subject, content: string): Promise<void> => writeFile(join(folder, `${subject}.json`), content);

/** A temporary folder with the contract's example answers. */
export const exampleFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'metrics-api-'));
  await Promise.all(subjects.map((subject) => writeAnswer(folder, subject, JSON.stringify(exampleAnswers[subject]))));
  return folder;
};

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true });
