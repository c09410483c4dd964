import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { standalone } from './standalone.ts';

interface ShellFile {
  path: string;
  integrity?: string;
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');

/** Files of `public/` that the application opens with; the others are documents. A deployment writes its own config.json. */
const isOpenedWith = (path: string): boolean => path === 'theme.js' || path === 'config.json' || path.startsWith('icons/');

const publicFiles = async (folder: string): Promise<ShellFile[]> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter(isOpenedWith);
  return Promise.all(paths.map(async (path) => (path === 'config.json' ? { path } : { path, integrity: `sha256-${digestOf(await readFile(join(folder, path)))}` })));
};

/**
 * Writes the service worker that keeps the application, with the list of the files it is made of. For the real product
 * alone: the demonstration has a worker of its own.
 */
export function offlineShell(entry: string): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The offline shell needs index.html');
        const built = Object.keys(bundle).filter((path) => path.startsWith('assets/'));
        const index = { path: 'index.html', integrity: `sha256-${digestOf(page.source)}` };
        const files = [index, ...(await publicFiles(publicDir)), ...built.map((path): ShellFile => ({ path }))].toSorted((a, b) => (a.path < b.path ? -1 : 1));
        const version = digestOf(JSON.stringify(files)).slice(0, 16);
        const { script } = await standalone(root, entry, { builtShell: JSON.stringify({ version, files }) });
        this.emitFile({ type: 'asset', fileName: 'shell-worker.js', source: script });
      },
    },
  };
}
