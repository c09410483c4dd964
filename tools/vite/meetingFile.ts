import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { standalone, type Standalone } from './standalone.ts';

const name = 'virtual:meeting-file';
const resolved = `\0${name}`;

/** Where the development server answers with it. */
const served = '/meeting-file.json';

/** What would end the element that a script or style is written into, or be changed on the way there. */
const unfit = /<\/(?:script|style)|<!--|\r/i;

/** The digest that a policy or a fetch checks a file by. */
const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Both as they are written into a file, each with its digest. One file, and no style sheet: a build changes those it finds. */
const bothOf = ({ script, style }: Standalone): string =>
  JSON.stringify({ script: { text: script, integrity: integrityOf(script) }, style: { text: style, integrity: integrityOf(style) } });

/**
 * The presentation as one script and one style sheet, which "Save for the meeting" writes into a file with a pack. They are
 * built beside the product and fetched when a file is made; `virtual:meeting-file` says where, and with what digest.
 */
export function meetingFile(entry: string): Plugin {
  let root = '';
  let isBuild = false;
  let files: Promise<string> | undefined;
  const made = (): Promise<string> => {
    files ??= standalone(root, entry).then((built) => {
      if (unfit.test(built.script) || unfit.test(built.style)) throw new Error('The meeting file’s script or style cannot be written into a page');
      return bothOf(built);
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
      const address = isBuild ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'meeting.json', source: built })}` : JSON.stringify(served);
      return `export const address = ${address};\nexport const integrity = ${JSON.stringify(integrityOf(built))};\n`;
    },
    configureServer(server) {
      server.middlewares.use(served, (_request, response, next) => {
        made().then((built) => response.end(built), next);
      });
    },
  };
}
