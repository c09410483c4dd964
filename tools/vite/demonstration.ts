import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const workerFile = 'mockServiceWorker.js';
const config = `${JSON.stringify({ apiBase: 'api/', audience: 'members', opensIn: 1, demonstration: true }, null, 2)}\n`;

const readWorker = async (): Promise<string> => {
  const lib = dirname(createRequire(import.meta.url).resolve('msw/package.json'));
  return readFile(join(lib, 'lib', workerFile), 'utf8');
};

/**
 * Gives the demonstration the two files that the real product must never hold: the service worker of the
 * mock API and a config.json of its own. Built into the output, and served by the development server.
 */
export function demonstration(): Plugin {
  return {
    name: 'demonstration',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: workerFile, source: await readWorker() });
      this.emitFile({ type: 'asset', fileName: 'config.json', source: config });
    },
    configureServer(server) {
      server.middlewares.use(`/${workerFile}`, (_request, response, next) => {
        readWorker().then((source) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(source);
        }, next);
      });
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(config);
      });
    },
  };
}
