import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';

/** A piece of the product that runs by itself. */
export interface Standalone {
  script: string;
  /** Empty where it has none. */
  style: string;
}

const isScript = (file: Rollup.OutputAsset | Rollup.OutputChunk): file is Rollup.OutputChunk => file.type === 'chunk';
const isStyle = (file: Rollup.OutputAsset | Rollup.OutputChunk): file is Rollup.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css');

/**
 * Builds an entry with all it imports into one classic script and one style sheet, which names no other file: pictures and
 * fonts are within it.
 * @param entry path from the root of the repository
 * @param define expressions that names of the source stand for
 */
export const standalone = async (root: string, entry: string, define: Readonly<Record<string, string>> = {}): Promise<Standalone> => {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    define,
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: `${root}/${entry}`, output: { format: 'iife' } },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = files.filter(isScript);
  if (scripts.length !== 1) throw new Error(`${entry} was built into ${scripts.length} scripts, not one`);
  return { script: scripts[0]?.code ?? '', style: files.filter(isStyle).map(({ source }) => String(source)).join('') };
};
