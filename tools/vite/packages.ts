import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rollup } from 'vite';

/** A package of npm that some of the built product comes from. */
export interface BundledPackage {
  /** Folder from the project's, as package-lock.json names it. */
  folder: string;
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** As in package-lock.json: "sha512-…". */
  integrity: string;
  /** Names of the packages it asks for. */
  asks: string[];
  /** Text of its licence file; empty where it brings none. */
  text: string;
}

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

const folderPattern = /^.*?((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @returns the folder of the package a module lies in, such as `node_modules/docx/node_modules/nanoid`; nothing for our own */
export const packageFolder = (module: string): string | undefined => (module.startsWith('\0') ? undefined : folderPattern.exec(module.replaceAll('\\', '/'))?.[1]);

const sources = (file: Rollup.OutputAsset | Rollup.OutputChunk): string[] =>
  file.type === 'asset' ? file.originalFileNames : Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));

const licenceText = async (folder: string): Promise<string> => {
  const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
  return file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
};

/**
 * The packages that code or fonts in a built product come from: not those that are installed only, nor those whose code
 * was all left out.
 *
 * @throws when one of them is not in package-lock.json
 */
export const bundledPackages = async (bundle: Rollup.OutputBundle, root: string): Promise<BundledPackage[]> => {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const folders = new Set(Object.values(bundle).flatMap((file) => sources(file).flatMap((id) => packageFolder(id) ?? [])));
  return Promise.all(
    [...folders].toSorted().map(async (folder) => {
      const locked = packages[folder];
      if (locked === undefined) throw new Error(`${folder} is in the product and not in package-lock.json`);
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const { version, license = 'NOASSERTION', integrity = '', dependencies = {} } = locked;
      return { folder, name, version, licence: license, integrity, asks: Object.keys(dependencies), text: await licenceText(join(root, folder)) };
    }),
  );
};
