import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from './command.mjs';
import { install } from './install.mjs';
import { runBehindNginx } from './journeys.mjs';

// Every journey behind nginx, with the generated configurations: ten minutes on two cores. `npm test` runs the part that
// only a host can do.

const problem = (await install()) ?? ((await runBin('vite', ['build', '--logLevel', 'warn'])) === 0 ? undefined : 'The product could not be built: Vite says why above.');
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
const reports = await mkdtemp(join(tmpdir(), 'dashboard-deployment-tests-'));
const { passed, failed } = await runBehindNginx(reports, ['hosts', 'journeys']);
await rm(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
