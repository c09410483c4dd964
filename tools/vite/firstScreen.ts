import type { Plugin, Rollup } from 'vite';

/** Ends of the paths of three modules: what index.html starts, the application, and the page most readers open first. */
interface FirstScreen {
  entry: string;
  application: string;
  page: string;
}

/** Every module that some import without waiting, themselves included. */
const reachable = (from: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...importsOf(id));
  }
  return seen;
};

const isChunk = (file: Rollup.OutputAsset | Rollup.OutputChunk): file is Rollup.OutputChunk => file.type === 'chunk';

/**
 * Brings the first screen in few turns. A browser asks for six files at a time, and each further turn is a round trip.
 * Split by who shares what, the first screen came in twenty files; it comes in four: the small entry, the application,
 * what the page draws with, and the page. index.html already names the application, which the entry then imports.
 */
export const firstScreen = ({ entry, application, page }: FirstScreen): { plugin: Plugin; groups: { name: string; test: (id: string) => boolean }[] } => {
  const groupOf = new Map<string, string>();
  const plugin: Plugin = {
    name: 'first-screen',
    apply: 'build',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      for (const [name, end] of [['entry', entry], ['application', application], ['first-page', page]] as const) {
        const start = ids.filter((id) => id.endsWith(end));
        for (const id of reachable(start, (one) => this.getModuleInfo(one)?.importedIds ?? [])) {
          if (!groupOf.has(id)) groupOf.set(id, name);
        }
      }
      // What is asked for by name keeps a file of that name, a few lines long, beside what it imports.
      for (const id of ids) if (id.endsWith(application) || id.endsWith(page)) groupOf.delete(id);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const started = Object.values(bundle).filter(isChunk).find(({ facadeModuleId }) => facadeModuleId?.endsWith(application));
        return (started === undefined ? [] : [started.fileName, ...started.imports])
          .filter((file) => !html.includes(file))
          .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` }, injectTo: 'head' as const }));
      },
    },
  };
  return { plugin, groups: ['entry', 'application', 'first-page'].map((name) => ({ name, test: (id) => groupOf.get(id) === name })) };
};
