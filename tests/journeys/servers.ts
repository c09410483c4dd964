import { existsSync } from 'node:fs';
import { root } from '../../tools/command.mjs';
import { securityHeaders } from '../../tools/securityHeaders.mjs';
import { startStaticServer } from '../../tools/staticServer.mjs';
import { startRealProduct } from '../setup/realProduct';

const builtProducts = ['dist-demo', 'dist'];

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
  const real = await startRealProduct('mocks/api', 'dist');
  process.env['DEMONSTRATION_URL'] = demonstration.url;
  process.env['REAL_URL'] = real.url;
  return async () => {
    real.stop();
    await demonstration.close();
  };
}
