import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { standalone, type Standalone } from './standalone.ts';

const name = 'virtual:meeting-file';
const resolved = `\0${name}`;

/** What would end the element that a script or style is written into, or be changed on the way there. */
const unfit = /<\/(?:script|style)|<!--|\r/i;

/** The digest that a policy or a fetch checks a file by. */
const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const moduleOf = (files: Standalone, addressOf: (kind: keyof Standalone) => string): string =>
  (['script', 'style'] as const).map((kind) => `export const ${kind} = { address: ${addressOf(kind)}, integrity: ${JSON.stringify(integrityOf(files[kind]))} };`).join('\n');

/**
 * The presentation as one script and one style sheet, which "Save for the meeting" writes into a file with a pack. They are
 * built beside the product and fetched when a file is made; `virtual:meeting-file` says where they are and what their
 * digests must be.
 */
export function meetingFile(entry: string): Plugin {
  let root = '';
  let isBuild = false;
  let files: Promise<Standalone> | undefined;
  const made = (): Promise<Standalone> => {
    files ??= standalone(root, entry).then((built) => {
      if (unfit.test(built.script) || unfit.test(built.style)) throw new Error('The meeting file’s script or style cannot be written into a page');
      return built;
    });
    return files;
  };
  return {
    name: 'meeting-file',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const built = await made();
      if (!isBuild) return moduleOf(built, (kind) => JSON.stringify(`/meeting-file/${kind}`));
      const emitted = { script: this.emitFile({ type: 'asset', name: 'meeting.js', source: built.script }), style: this.emitFile({ type: 'asset', name: 'meeting.css', source: built.style }) };
      return moduleOf(built, (kind) => `import.meta.ROLLUP_FILE_URL_${emitted[kind]}`);
    },
    configureServer(server) {
      server.middlewares.use('/meeting-file', (request, response, next) => {
        made().then((built) => response.end(request.url === '/style' ? built.style : built.script), next);
      });
    },
  };
}
