import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from '../../tools/command.mjs';
import { securityHeaders } from '../../tools/securityHeaders.mjs';
import { startStaticServer } from '../../tools/staticServer.mjs';

const builtProducts = ['dist-demo', 'dist'];

/** Starts the server of the contract over a folder, with the real product on the same origin. */
const startRealProduct = async (): Promise<{ url: string; child: ChildProcess }> => {
  const child = spawn(
    process.execPath,
    ['tools/run.mjs', 'tools/serveApi.ts', 'mocks/api', '--port', '0', '--audience', 'members', '--static', 'dist'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (url !== undefined) return { url: `${url}/`, child };
  }
  throw new Error('The API server ended before it listened');
};

/**
 * Serves the two built products for the journeys: the demonstration under a base path, as on a shared host,
 * and the real product beside a metrics API over HTTP. The specs read their addresses from the environment.
 */
export default async function servers(): Promise<() => Promise<void>> {
  const missing = builtProducts.filter((folder) => !existsSync(`${root}/${folder}/index.html`));
  if (missing.length > 0)
    throw new Error(`Build first (npm run build, npm run build:demo): ${missing.join(', ')} is missing`);
  const demonstration = await startStaticServer({
    root: `${root}/dist-demo`,
    base: '/ict/dashboard/',
    headers: securityHeaders({ demonstration: true }),
  });
  const real = await startRealProduct();
  process.env['DEMONSTRATION_URL'] = demonstration.url;
  process.env['REAL_URL'] = real.url;
  return async () => {
    real.child.kill();
    await demonstration.close();
  };
}
