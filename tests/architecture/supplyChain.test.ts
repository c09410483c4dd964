import { describe, expect, it } from 'vitest';
import { supplyChainFiles } from '../../tools/vite/supplyChain';
import { read } from './repository';

interface Bill {
  components: { name: string; version: string; purl: string; licenses: ({ license: { id: string } } | { expression: string })[]; hashes?: { alg: string; content: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bill = (): Bill => JSON.parse(read(`dist/${supplyChainFiles.bill}`));
const locked: { packages: Record<string, { version: string; integrity?: string }> } = JSON.parse(read('package-lock.json'));

/** What a reader's browser may run, whoever asked for it. A name that is not here came by accident. */
const mayBeBundled = [
  '@fontsource-variable/source-sans-3',
  '@reduxjs/toolkit',
  '@tanstack/query-core',
  '@tanstack/react-query',
  'clsx',
  'd3-array',
  'd3-color',
  'd3-format',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-shape',
  'd3-time',
  'd3-time-format',
  'decimal.js-light',
  'docx',
  'es-toolkit',
  'eventemitter3',
  'fflate',
  'hucre',
  'immer',
  'internmap',
  'react',
  'react-dom',
  'react-is',
  'react-redux',
  'recharts',
  'redux',
  'redux-thunk',
  'reselect',
  'scheduler',
  'tiny-invariant',
  'use-sync-external-store',
  'victory-vendor',
  'zod',
  'zustand',
];

/** Licences that ask for no more than their text to go with the product. */
const permitted = ['0BSD', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT AND ISC AND BSD-3-Clause', 'OFL-1.1'];

describe('what the real product is made of', () => {
  it('is only what may be, at the versions that are locked', () => {
    const { components } = bill();
    expect(components.length).toBeGreaterThan(10);
    expect(components.filter(({ name }) => !mayBeBundled.includes(name)).map(({ name }) => name)).toEqual([]);
    const versions = components.map(({ name, version }) => [name, version]);
    expect(versions).toEqual(components.map(({ name }) => [name, locked.packages[`node_modules/${name}`]?.version]));
  });

  it('has the digest npm holds of each package', () => {
    const digests = bill().components.map(({ name, hashes }) => [name, hashes?.map(({ alg, content }) => `${alg} ${Buffer.from(content, 'hex').toString('base64')}`)]);
    expect(digests).toEqual(bill().components.map(({ name }) => [name, [locked.packages[`node_modules/${name}`]?.integrity?.replace('sha512-', 'SHA-512 ')]]));
  });

  it('is free to use', () => {
    const odd = bill().components.filter(({ licenses: [licence] }) => !permitted.includes(licence !== undefined && 'expression' in licence ? licence.expression : (licence?.license.id ?? '')));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('comes with the text of every licence', () => {
    const sections = read(`dist/${supplyChainFiles.licences}`).split(/^={80}\nPackage: /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(bill().components.map(({ name, version }) => `${name} ${version}`));
    expect(sections.filter((section) => section.length < 400 || section.includes('brings no text'))).toEqual([]);
  });

  it('names nothing in its dependencies that it does not list', () => {
    const { components, dependencies } = bill();
    const known = components.map(({ purl }) => purl);
    expect(dependencies.slice(1).map(({ ref }) => ref)).toEqual(known);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.includes(ref))).toEqual([]);
  });
});
