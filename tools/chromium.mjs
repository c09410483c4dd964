import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runBin } from './command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** @param {string} folder of the environment, such as ProgramFiles */
const windows = (folder) => {
  const start = process.env[folder];
  if (start === undefined) return [];
  return ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((product) =>
    join(start, product, 'Application', product === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe'),
  );
};

/** Where a Chromium may be on this machine, the likeliest first. */
const candidates = () => [
  ...names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(windows),
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

/**
 * Whether a browser starts: a file may be there and its libraries, or the snap behind it, may not.
 * @param {string} file
 */
async function starts(file) {
  if (!isExecutable(file)) return false;
  // On Windows `--version` opens a window instead of answering.
  return process.platform === 'win32' || (await run(file, ['--version'], { quiet: true })) === 0;
}

/** @param {readonly string[]} files */
async function firstThatStarts(files) {
  for (const file of files) if (await starts(file)) return file;
  return undefined;
}

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
};

const isRootWithApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}

/**
 * Finds a Chromium for the journeys, or installs one: CHROMIUM_PATH, one of the system, Playwright's own,
 * Playwright's download, then apt-get where that is possible. Needs the packages to be installed.
 *
 * @returns {Promise<{ path: string } | { problem: string }>} `problem` is one sentence saying what to install
 */
export async function ensureChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    return (await starts(named)) ? { path: named } : { problem: `CHROMIUM_PATH is ${named}, which does not start.` };
  }
  const own = await playwrightsOwn();
  const present = await firstThatStarts([...candidates(), own]);
  if (present !== undefined) return { path: present };

  console.log('No Chromium found: asking Playwright for one');
  await runBin('playwright', ['install', 'chromium']);
  if (await starts(own)) return { path: own };

  if (isRootWithApt()) {
    console.log('Asking apt-get for one');
    if (existsSync(own)) await runBin('playwright', ['install-deps', 'chromium']);
    else await installWithApt();
    const installed = await firstThatStarts([...candidates(), own]);
    if (installed !== undefined) return { path: installed };
  }
  return { problem: 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run the command again.' };
}
