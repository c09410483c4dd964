import type { BundledPackage } from './packages.ts';

const reference = ({ name, version }: { name: string; version: string }): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashes = (integrity: string) => {
  const [, content] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return content === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] };
};

const licences = (expression: string) => (/\s/.test(expression) ? [{ expression }] : [{ license: { id: expression } }]);

const component = (one: BundledPackage) => ({
  type: 'library',
  'bom-ref': reference(one),
  name: one.name,
  version: one.version,
  scope: 'required',
  ...hashes(one.integrity),
  licenses: licences(one.licence),
  purl: reference(one),
});

/**
 * A software bill of materials in the JSON of CycloneDX 1.6. It has no time and no serial number: the same build has the
 * same bytes.
 *
 * @param product name and version of the product
 * @param direct names of the packages the product itself asks for
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export const billOfMaterials = (product: { name: string; version: string }, direct: readonly string[], packages: readonly BundledPackage[]): object => {
  const asked = (names: readonly string[]): string[] => packages.filter(({ name }) => names.includes(name)).map(reference);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': reference(product), name: product.name, version: product.version } },
    components: packages.map(component),
    dependencies: [{ ref: reference(product), dependsOn: asked(direct) }, ...packages.map((one) => ({ ref: reference(one), dependsOn: asked(one.asks) }))],
  };
};
