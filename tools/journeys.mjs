import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { runBin } from './command.mjs';
import { ensureNginx } from './nginx.mjs';
import { countPlaywright } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Count} Count */

/** @param {string} file a reporter's JSON; what cannot be read counts as no report */
export const readReport = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));

/**
 * Runs Playwright in a Chromium that is found or fetched.
 *
 * @param {string} reports folder
 * @param {string} name of the report
 * @param {readonly string[]} [args] of Playwright
 * @returns {Promise<Count>}
 */
export async function runJourneys(reports, name, args = []) {
  const chromium = await ensureChromium();
  if ('problem' in chromium) {
    console.error(chromium.problem);
    return { passed: 0, failed: 1 };
  }
  const file = join(reports, `${name}.json`);
  const code = await runBin('playwright', ['test', '--reporter=list,json', ...args], {
    env: { CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return countPlaywright(await readReport(file), code);
}

/**
 * Runs the journeys behind nginx. Where nginx is missing and cannot be installed it says so, and nothing is counted: no
 * fault of the product would be found by failing.
 *
 * @param {string} reports folder
 * @param {readonly string[]} projects of tests/deployment/playwright.config.ts
 * @returns {Promise<Count>}
 */
export async function runBehindNginx(reports, projects) {
  const nginx = await ensureNginx();
  if ('problem' in nginx) {
    console.warn(`Not run: ${projects.join(', ')} of tests/deployment. ${nginx.problem}`);
    return { passed: 0, failed: 0 };
  }
  return runJourneys(reports, 'deployment', ['--config', 'tests/deployment/playwright.config.ts', ...projects.map((name) => `--project=${name}`)]);
}
