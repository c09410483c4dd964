import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from './billOfMaterials.ts';
import { bundledPackages, type BundledPackage } from './packages.ts';

/** Files of a built product that say what it is made of. */
export const supplyChainFiles = { bill: 'sbom.cdx.json', licences: 'third-party-licences.txt' };

const rule = '='.repeat(80);

const section = ({ name, version, licence, text }: BundledPackage): string => `${rule}\nPackage: ${name} ${version}\n${licence}\n\n${text === '' ? 'The package brings no text of its licence.' : text}\n`;

const licences = (packages: readonly BundledPackage[]): string =>
  `Software of others in this product, and the licences it is used under.\n\n${packages.map(section).join('\n')}`;

/** Puts into the product what it is made of: a bill of materials for machines and the licences for people. */
export function supplyChain(): Plugin {
  let root = '';
  return {
    name: 'supply-chain',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const packages = await bundledPackages(bundle, root);
      const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string; dependencies: Record<string, string> };
      const bill = billOfMaterials(manifest, Object.keys(manifest.dependencies), packages);
      this.emitFile({ type: 'asset', fileName: supplyChainFiles.bill, source: `${JSON.stringify(bill, null, 2)}\n` });
      this.emitFile({ type: 'asset', fileName: supplyChainFiles.licences, source: licences(packages) });
    },
  };
}
