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

describe('npm run check:api', () => {
  it.each([
    [['--audience', 'press', 'http://localhost:9'], '--audience must be public or members, not press.\n'],
    [['localhost:8787'], 'The base address must begin with http:// or https://, not localhost:8787.\n'],
    [['http://localhost:9', '--from', 'April'], '--from must be a month written YYYY-MM, not April.\n'],
    [['http://localhost:9', '--header', 'Cookie'], '--header must be written "Name: value", not Cookie.\n'],
  ])('refuses %j', (args, stderr) => {
    expect(run('tools/checkApi.ts', ...args)).toEqual({ status: 1, stdout: '', stderr });
  });

  it('ends with 1 where nothing answers, with the report as JSON when asked for', () => {
    const { status, stdout } = run('tools/checkApi.ts', 'http://localhost:9/api', '--json');
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect([status, findings.filter(({ rule }) => rule === 'answers').length]).toEqual([1, 8]);
  });
});
