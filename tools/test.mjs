import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from './command.mjs';
import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { countPlaywright, countSteps, countVitest } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Count} Count */

/** @param {string} file a reporter's JSON; what cannot be read counts as no report */
const readReport = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));

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
async function journeys(reports) {
  heading('Journeys on the built product');
  const chromium = await ensureChromium();
  if ('problem' in chromium) {
    console.error(chromium.problem);
    return { passed: 0, failed: 1 };
  }
  const file = join(reports, 'playwright.json');
  const code = await runBin('playwright', ['test', '--reporter=list,json'], {
    env: { CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return countPlaywright(await readReport(file), code);
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
