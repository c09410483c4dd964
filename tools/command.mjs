import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs of the installed packages, by the file Node runs; so that no shell is needed on any system. */
const bins = {
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program in the project's folder, its output going straight to the terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, quiet?: boolean }} [options] `env` is added to the
 *   environment; `quiet` drops what the program prints
 * @returns {Promise<number>} its exit code; 127 when it could not be started
 */
export function run(command, args, { env = {}, shell = false, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? 'ignore' : 'inherit',
    });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs the program of an installed package.
 *
 * @param {keyof typeof bins} bin
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code
 */
export const runBin = (bin, args, options) => run(process.execPath, [bins[bin], ...args], options);

/**
 * Runs npm, the same one that started this command where there is one.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}
