import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';

// Debian keeps it where only root's PATH looks.
const candidates = () => [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'].map((folder) => join(folder, 'nginx'));

const present = () => candidates().find((file) => existsSync(file));

/**
 * Finds nginx for the tests of deployment, or installs it where apt-get may: NGINX_PATH, then the system's.
 *
 * @returns {Promise<{ path: string } | { problem: string }>} `problem` is one sentence saying what is missing
 */
export async function ensureNginx() {
  const named = process.env['NGINX_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? { path: named } : { problem: `NGINX_PATH is ${named}, which is not there.` };
  if ((await run('openssl', ['version'], { quiet: true })) !== 0) return { problem: 'openssl, which makes a certificate for the tests, is not installed.' };
  if (present() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No nginx found: asking apt-get for one');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], { env, quiet: true });
  }
  const path = present();
  return path === undefined ? { problem: 'nginx is not installed: install it, or set NGINX_PATH to one.' } : { path };
}
