import { element } from '../xml';
import { contentTypes, namespaces, relationTypes } from './names';

/** How a part refers to another. */
export interface Relation {
  /** "rId1", unique within the part. */
  id: string;
  type: keyof typeof relationTypes;
  /** Path of the other part within the package. */
  target: string;
}

/** One part of a package: a path without a leading slash, and what is in it. */
export interface Part {
  path: string;
  type: keyof typeof contentTypes;
  body: string | Uint8Array;
  relations?: readonly Relation[] | undefined;
}

/** A part of XML: the declaration every part begins with, then its root. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** A path seen from the folder of another part: "../charts/chart1.xml". */
export const relativePath = (from: string, to: string): string => {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  const apart = own.findIndex((folder, i) => folder !== other[i]);
  const shared = apart < 0 ? own.length : apart;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
};

const relationsXml = (owner: string, relations: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      namespaces.packageRelations,
      relations.map(({ id, type, target }) => element('Relationship', { Id: id, Type: relationTypes[type], Target: relativePath(owner, target) })).join(''),
    ),
  );

const relationsPath = (path: string): string => {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

const isXml = ({ path }: Part): boolean => path.endsWith('.xml');

const extensionOf = ({ path }: Part): string => path.slice(path.lastIndexOf('.') + 1);

/** Declares each part once: parts of XML by name, others by what their names end with. */
const typesXml = (parts: readonly Part[]): string => {
  const endings = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...parts.filter((part) => !isXml(part)).map((part) => [extensionOf(part), contentTypes[part.type]] as const),
  ]);
  const defaults = [...endings].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const overrides = parts.filter(isXml).map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: contentTypes[type] }));
  return xmlPart(element('Types', namespaces.packageTypes, [...defaults, ...overrides].join('')));
};

/**
 * Parts as the files of an Open Packaging package, ready to be zipped: content types first, then each part with its
 * relationships. Types and relationships are made from the parts, so that none can name what is not there.
 * @param roots relationships of the package itself.
 */
export const packageOf = (parts: readonly Part[], roots: readonly Relation[]): Record<string, string | Uint8Array> => {
  const files: [string, string | Uint8Array][] = [
    ['[Content_Types].xml', typesXml(parts)],
    ['_rels/.rels', relationsXml('', roots)],
    ...parts.flatMap(({ path, body, relations = [] }): [string, string | Uint8Array][] => [
      [path, body],
      ...(relations.length === 0 ? [] : [[relationsPath(path), relationsXml(path, relations)] as [string, string]]),
    ]),
  ];
  return Object.fromEntries(files);
};
