import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from './command.mjs';
import { install } from './install.mjs';
import { readReport, runBehindNginx, runJourneys } from './journeys.mjs';
import { countSteps, countVitest } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Count} Count */

/** @param {string} title */
const heading = (title) => console.log(`\n— ${title}`);

/**
 * A step that passes or fails as a whole.
 * @param {string} title
 * @param {Parameters<typeof runBin>[0]} bin
 * @param {readonly string[][]} runs arguments of each run
 * @returns {Promise<Count>}
 */
async function step(title, bin, ...runs) {
  heading(title);
  const codes = [];
  for (const args of runs) codes.push(await runBin(bin, args));
  return countSteps(codes);
}

/** @param {string} reports folder */
async function unitTests(reports) {
  heading('Unit, component, contract and architecture tests');
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runBin('vitest', ['run', ...reporters]);
  return countVitest(await readReport(file), code);
}

/** @param {string} reports folder */
function journeys(reports) {
  heading('Journeys on the built product');
  return runJourneys(reports, 'playwright');
}

/** @param {string} reports folder */
function behindNginx(reports) {
  heading('The real product behind nginx, as it is deployed');
  return runBehindNginx(reports, ['hosts']);
}

async function allSteps() {
  const reports = await mkdtemp(join(tmpdir(), 'dashboard-tests-'));
  try {
    return [
      await step('Types', 'tsc', ['-p', 'tsconfig.json'], ['-p', 'tsconfig.pure.json']),
      await step('Lint', 'oxlint', ['--type-aware', '--deny-warnings']),
      await step('Build of the real product', 'vite', ['build', '--logLevel', 'warn']),
      await step('Build of the demonstration', 'vite', ['build', '--mode', 'demo', '--logLevel', 'warn']),
      await unitTests(reports),
      await journeys(reports),
      await behindNginx(reports),
    ];
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

const problem = await install();
if (problem !== undefined) console.error(problem);
const counts = problem === undefined ? await allSteps() : [{ passed: 0, failed: 1 }];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
