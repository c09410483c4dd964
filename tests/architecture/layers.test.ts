import { describe, expect, it } from 'vitest';
import { importCycles, sourcesBelow } from './repository';

/** Lowest first. A folder imports from itself and from the folders before it. */
const layers = ['model', 'contract', 'metrics', 'figures', 'api', 'state', 'ui', 'charts', 'exports', 'present', 'pages', 'app'];

/** Which folder alone may import a library; every other importer is an offence. */
const owners: Record<string, RegExp> = {
  zod: /^src\/contract\//,
  zustand: /^src\/state\//,
  recharts: /^src\/charts\/Live\.tsx$/,
  '@tanstack/react-query': /^src\/(api|state|pages|app)\//,
  'react-dom': /^src\/(main\.tsx|(ui|charts|exports|present|pages|app)\/)/,
  react: /^src\/(api|state|ui|charts|exports|present|pages|app)\//,
  msw: /^mocks\//,
  docx: /^src\/exports\/docx\//,
  hucre: /^src\/exports\/xlsx\//,
  'virtual:meeting-file': /^src\/exports\/meeting\//,
  fflate: /^src\/exports\//,
  '@fontsource-variable/source-sans-3': /^src\/exports\/fontBytes\.ts$/,
};

const sources = sourcesBelow('src');
const product = sources.filter((source) => !source.isTest);
const layerOf = (file: string): number => layers.indexOf(file.split('/')[1] ?? '');
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

describe('the folders of src', () => {
  it('are the ones that have a place in the order', () => {
    const folders = [...new Set(sources.map(({ file }) => file.split('/')[1] ?? ''))];
    expect(folders.filter((folder) => folder !== 'main.tsx' && !layers.includes(folder))).toEqual([]);
    expect(folders.length).toBeGreaterThan(5);
  });

  it('import only from folders below them', () => {
    const upward = sources
      .filter(({ file }) => file !== 'src/main.tsx')
      .flatMap(({ file, imports }) =>
        imports
          .filter((imported) => imported.file?.startsWith('src/'))
          .filter((imported) => layerOf(imported.file ?? '') > layerOf(file) || imported.file === 'src/main.tsx')
          .map((imported) => `${file} imports ${imported.file}`),
      );
    expect(upward).toEqual([]);
  });

  it('import each other by relative paths that exist, without an extension', () => {
    const odd = product.flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('/') || from.startsWith('src/') || /^\..*\.(ts|tsx|js)$/.test(from))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(odd).toEqual([]);
  });

  it('leave a presentation free of the API and the address, so that it runs from a file', () => {
    const ties = product
      .filter(({ file }) => file.startsWith('src/present/'))
      .flatMap(({ file, imports }) => imports.filter((one) => /^src\/(api|state|contract)\//.test(one.file ?? '')).map(({ from }) => `${file} imports ${from}`));
    expect(ties).toEqual([]);
  });

  it('hold no import cycle', () => {
    expect(importCycles(product)).toEqual([]);
  });
});

describe('what lies outside', () => {
  it.each(Object.entries(owners))('%s is imported only where it belongs', (name, owner) => {
    const offences = product
      .filter(({ file, imports }) => !owner.test(file) && imports.some(({ from }) => packageOf(from) === name))
      .map(({ file }) => file);
    expect(offences).toEqual([]);
  });

  it('no library is imported that has no owner', () => {
    const unowned = product.flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => !from.startsWith('.') && !Object.hasOwn(owners, packageOf(from)))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(unowned).toEqual([]);
  });

  it('zod is its small form', () => {
    const large = sources.filter(({ imports }) => imports.some(({ from }) => from === 'zod'));
    expect(large.map(({ file }) => file)).toEqual([]);
  });

  it('the mocks are reached by main.tsx alone, when it runs as the demonstration', () => {
    const reach = product.flatMap(({ file, imports }) =>
      imports.filter((one) => one.file?.startsWith('mocks/')).map(({ dynamic }) => ({ file, dynamic })),
    );
    expect(reach).toEqual([{ file: 'src/main.tsx', dynamic: true }]);
  });

  it('src imports no tool and no test', () => {
    const offences = product.filter(({ imports }) => imports.some((one) => /^(tools|tests)\//.test(one.file ?? '')));
    expect(offences.map(({ file }) => file)).toEqual([]);
  });
});
