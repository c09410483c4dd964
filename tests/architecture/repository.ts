import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the text of a file, named from the project's folder */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** @returns the files below a folder, named from the project's folder, with forward slashes, in order */
export const filesBelow = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .toSorted()
    : [];

/** One source file, its text, its code without comments, and what it imports. */
export interface Source {
  file: string;
  text: string;
  /** The text less its comments. */
  code: string;
  /** A test, or data of tests: it may name councils and reach the mocks. */
  isTest: boolean;
  imports: Import[];
}

export interface Import {
  /** As written: a package or a relative path. */
  from: string;
  /** The file of this project that is meant; nothing for a package. */
  file: string | undefined;
  dynamic: boolean;
}

const isScript = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);

/** Comments go; strings that hold `//` (addresses) stay, as no comment follows a colon. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const resolveFile = (importer: string, from: string): string | undefined => {
  if (!from.startsWith('.')) return undefined;
  const path = posix.join(dirname(importer), from);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`];
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(join(root, file))) ?? path;
};

const importsOf = (file: string, code: string): Import[] => {
  const find = (pattern: RegExp, dynamic: boolean): Import[] =>
    [...code.matchAll(pattern)].map(([, from = '']) => ({ from, file: resolveFile(file, from), dynamic }));
  return [
    ...find(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm, false),
    ...find(/\bimport\(\s*['"]([^'"]+)['"]/g, true),
  ];
};

const readSource = (file: string): Source => {
  const text = read(file);
  const code = withoutComments(text);
  return { file, text, code, isTest: /\.(test|fixture)\.tsx?$/.test(file), imports: importsOf(file, code) };
};

/** @returns every script below a folder */
export const sourcesBelow = (folder: string): Source[] => filesBelow(folder).filter(isScript).map(readSource);

/** @returns each ring of files that import one another, as `a -> b -> a` */
export const importCycles = (sources: readonly Source[]): string[] => {
  const graph = new Map(sources.map(({ file, imports }) => [file, imports.flatMap((one) => one.file ?? [])]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
};
