import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runBin } from './command.mjs';
import { install } from './install.mjs';
import { securityHeaders } from './securityHeaders.mjs';
import { startStaticServer } from './staticServer.mjs';

const usualPort = 4173;

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Serves the demonstration at the port asked for, or at the usual one or the next that is free.
 * @param {string | undefined} asked
 */
async function serve(asked) {
  const first = asked === undefined ? usualPort : Number(asked);
  const last = asked === undefined ? usualPort + 20 : first;
  for (let port = first; port <= last; port += 1) {
    try {
      return await startStaticServer({
        root: join(root, 'dist-demo'),
        port,
        headers: securityHeaders({ demonstration: true }),
      });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return undefined;
}

const { values } = parseArgs({ options: { port: { type: 'string' } } });
if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) stop('--port takes a number, such as --port 8080.');

const problem = await install();
if (problem !== undefined) stop(problem);
if ((await runBin('vite', ['build', '--mode', 'demo', '--logLevel', 'warn'])) !== 0) {
  stop('The demonstration could not be built: Vite says why above.');
}
const server = await serve(values.port);
if (server === undefined) stop(`Port ${values.port ?? usualPort} is taken: choose another with -- --port 8080.`);
else console.log(`The demonstration is at ${server.url} (Ctrl+C stops it)`);
