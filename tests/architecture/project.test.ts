import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow, read, root } from './repository';

const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
} = JSON.parse(read('package.json'));

/** What a reader's browser may run besides our own code. Each one was chosen; none comes by accident. */
const runtime = [
  '@fontsource-variable/source-sans-3',
  '@tanstack/react-query',
  'docx',
  'fflate',
  'hucre',
  'react',
  'react-dom',
  'react-is',
  'recharts',
  'zod',
  'zustand',
];

const topLevel = [
  '.ci',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  'README.md',
  'docs',
  'index.html',
  'mocks',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'public',
  'src',
  'tests',
  'tools',
  'tsconfig.json',
  'tsconfig.pure.json',
  'vite.config.ts',
];

const ignored = read('.gitignore')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

it('holds nothing at its top that is not known', () => {
  const unknown = readdirSync(root).filter(
    (name) => name !== '.git' && !topLevel.includes(name) && !ignored.includes(name),
  );
  expect(unknown).toEqual([]);
});

it('ships only the libraries on the list', () => {
  expect(Object.keys(manifest.dependencies).toSorted()).toEqual(runtime);
});

it('names every version exactly', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('runs no script on install', () => {
  const hooks = /^(pre|post)?(install|prepare|prepublish)$/;
  expect(Object.keys(manifest.scripts).filter((name) => hooks.test(name))).toEqual([]);
});

it('takes packages from wherever this machine takes them: no registry is written down', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  expect(read('.npmrc')).not.toMatch(/registry/);
});

it('fetches nothing from another site', () => {
  const addresses = filesBelow('public')
    .concat(
      'index.html',
      filesBelow('src').filter((file) => file.endsWith('.css')),
    )
    .filter((file) => /\.(html|css|js)$/.test(file))
    .filter((file) => /(src|href)="(https?:)?\/\/|url\(['"]?(https?:)?\/\//.test(read(file)));
  expect(addresses).toEqual([]);
});

it('remembers the reader’s colours under one name, before and after it has loaded', () => {
  const key = /'(ict-dashboard-preferences)'/;
  expect(read('public/theme.js').match(key)?.[1]).toBe(read('src/state/preferences.ts').match(key)?.[1]);
  expect(read('public/theme.js')).toMatch(key);
});

it('reaches every stylesheet', () => {
  const styles = filesBelow('src').filter((file) => file.endsWith('.css'));
  const importers = filesBelow('src')
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map(read)
    .join('\n');
  const isReached = (name: string): boolean => importers.includes(`/${name}'`) || importers.includes(`/${name}?url'`);
  expect(styles.filter((file) => !isReached(file.slice(file.lastIndexOf('/') + 1)))).toEqual([]);
});
