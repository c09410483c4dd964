import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAgainstPartnership } from '../../src/contract/consistency';
import { limits } from '../../src/contract/limits';
import { parseAnswer } from '../../src/contract/parse';
import type { Problem } from '../../src/contract/problem';
import type { Envelope } from '../../src/model/envelope';
import { subjects, type Answers, type Subject } from '../../src/model/subject';

/** File of a subject in a folder of answers. */
export const fileOf = (folder: string, subject: Subject): string => join(folder, `${subject}.json`);

/** What a folder holds: every answer, or a sentence for each file that is wrong. */
export type FolderRead = { ok: true; answers: Answers } | { ok: false; errors: string[] };

type FileRead = { ok: true; answer: Envelope<unknown> } | { ok: false; error: string };

const sentence = (file: string, { path, expected, found }: Problem): string => `${file}: at ${path}, expected ${expected}; found ${found}.`;

const readJson = async (file: string): Promise<{ ok: true; json: unknown } | { ok: false; error: string }> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return { ok: false, error: `${file}: expected a file of JSON; found no file that can be read.` };
  }
  if (Buffer.byteLength(text) > limits.answerBytes) {
    return { ok: false, error: `${file}: expected at most ${limits.answerBytes} bytes; found ${Buffer.byteLength(text)}.` };
  }
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { ok: true, json };
  } catch (error) {
    return { ok: false, error: `${file}: expected JSON; ${error instanceof Error ? error.message : 'it cannot be parsed'}.` };
  }
};

const readSubject = async (folder: string, subject: Subject): Promise<FileRead> => {
  const file = fileOf(folder, subject);
  const read = await readJson(file);
  if (!read.ok) return read;
  const parsed = parseAnswer(subject, read.json);
  return parsed.ok ? parsed : { ok: false, error: sentence(file, parsed.problem) };
};

/** The first council or service of each file that the partnership does not have. */
const strangers = (folder: string, answers: Partial<Answers>): string[] => {
  const partnership = answers['reporting-periods']?.data;
  if (partnership === undefined) return [];
  return subjects.flatMap((subject) => {
    const data = answers[subject]?.data;
    const [problem] = data === undefined ? [] : checkAgainstPartnership(subject, data, partnership);
    return problem === undefined ? [] : [sentence(fileOf(folder, subject), problem)];
  });
};

/** Reads and checks the eight files of a folder, also against each other; never throws. */
export const readFolder = async (folder: string): Promise<FolderRead> => {
  const reads = await Promise.all(subjects.map(async (subject) => ({ subject, read: await readSubject(folder, subject) })));
  const errors = reads.flatMap(({ read }) => (read.ok ? [] : [read.error]));
  // Each answer was parsed as its own subject's, which the compiler cannot follow through the list.
  const answers = Object.fromEntries(reads.flatMap(({ subject, read }) => (read.ok ? [[subject, read.answer]] : []))) as Answers;
  errors.push(...strangers(folder, answers));
  return errors.length === 0 ? { ok: true, answers } : { ok: false, errors };
};

/** Changes whenever a file of the folder does. */
export const folderStamp = async (folder: string): Promise<string> => {
  const stamps = subjects.map(async (subject) => {
    try {
      const { mtimeMs, size } = await stat(fileOf(folder, subject));
      return `${mtimeMs}/${size}`;
    } catch {
      return 'absent';
    }
  });
  return (await Promise.all(stamps)).join(' ');
};
