import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, removeFolder, writeAnswer } from './answerFolder';

let folder = '';
beforeAll(async () => {
  folder = await exampleFolder();
  await writeAnswer(folder, 'projects', '[]');
});
afterAll(() => removeFolder(folder));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run serve:api', () => {
  it('stops before it listens when a file is bad, and says which and why without a stack', () => {
    expect(run('tools/serveApi.ts', folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${folder}/projects.json: at the whole answer, expected an object; found a list of 0.\n`,
    });
  });

  it.each([
    [['--audience', 'press', 'mocks/api'], '--audience must be public or members, not press.\n'],
    [['--loud'], expect.stringContaining("Unknown option '--loud'")],
  ])('refuses %j', (args, stderr) => {
    expect(run('tools/serveApi.ts', ...args)).toMatchObject({ status: 1, stdout: '', stderr });
  });

  it('shows how it is used when no folder is given', () => {
    expect(run('tools/serveApi.ts')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run serve:api -- <folder>') });
  });
});
