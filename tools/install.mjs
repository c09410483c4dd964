import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './command.mjs';

const oldest = { major: 20, minor: 19 };

/** @param {string} file from the project's folder */
const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * @param {string} version such as 20.19.0
 * @returns {boolean} whether it is the oldest Node this project runs on, or newer
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * Installs what the lockfile names, unless that has been done already.
 *
 * @returns {Promise<string | undefined>} what to do, in one sentence, when it cannot be installed
 */
export async function install() {
  if (!isSupportedNode(process.versions.node)) {
    return `This project needs Node ${oldest.major}.${oldest.minor} or newer and found ${process.versions.node}: install it from nodejs.org.`;
  }
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return undefined;
  console.log('Installing the packages of package-lock.json');
  const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  return code === 0 ? undefined : 'The packages could not be installed: npm says why above.';
}
