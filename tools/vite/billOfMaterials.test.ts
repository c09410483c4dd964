import { expect, it } from 'vitest';
import { billOfMaterials } from './billOfMaterials';
import type { BundledPackage } from './packages';

const one = (change: Partial<BundledPackage>): BundledPackage => ({ folder: '', name: 'zod', version: '4.6.7', licence: 'MIT', integrity: 'sha512-AAEC', asks: [], text: '', ...change });

it('names each package as machines look it up, with its digest and licence', () => {
  expect(billOfMaterials({ name: 'dashboard', version: '1.0.0' }, [], [one({ name: '@tanstack/react-query', licence: 'MIT AND ISC' })])).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'dashboard', version: '1.0.0' } },
    components: [
      {
        'bom-ref': 'pkg:npm/%40tanstack/react-query@4.6.7',
        purl: 'pkg:npm/%40tanstack/react-query@4.6.7',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
        licenses: [{ expression: 'MIT AND ISC' }],
      },
    ],
  });
});

it('says who asks for whom, among those that are in the product', () => {
  const packages = [one({ name: 'recharts', version: '3.0.0', asks: ['redux', 'left-out'] }), one({ name: 'redux', version: '5.0.0' })];
  expect(billOfMaterials({ name: 'dashboard', version: '1.0.0' }, ['recharts', 'left-out'], packages)).toMatchObject({
    dependencies: [
      { ref: 'pkg:npm/dashboard@1.0.0', dependsOn: ['pkg:npm/recharts@3.0.0'] },
      { ref: 'pkg:npm/recharts@3.0.0', dependsOn: ['pkg:npm/redux@5.0.0'] },
      { ref: 'pkg:npm/redux@5.0.0', dependsOn: [] },
    ],
  });
});
