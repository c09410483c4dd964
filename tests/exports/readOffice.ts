import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** An Office file's parts: bytes of each, and those of XML as parsed. */
export interface ReadOffice {
  names: string[];
  /** Text of a part of XML. */
  text: (name: string) => string;
  xml: (name: string) => Document;
  /** All parts run together, names first, for searches. */
  everything: string;
  /** Names of the parts of XML. */
  xmlNames: string[];
}

/** Parses XML, failing on the first fault a strict parser names. */
export const parsedXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

/** Unzips an Office file. */
export const readOffice = (bytes: Uint8Array): ReadOffice => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const text = (name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part ${name} among ${names.join(', ')}`);
    return strFromU8(part);
  };
  return {
    names,
    text,
    xml: (name) => parsedXml(text(name)),
    xmlNames: names.filter((name) => /\.(?:xml|rels)$/.test(name)),
    everything: names.map((name) => `${name}\n${strFromU8(parts[name] ?? new Uint8Array())}`).join('\n'),
  };
};

/** Elements of a name, in the order of the file. */
export const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagName(name)];

/** Parts a package names in its relationships and does not hold; targets are read as Office reads them. */
export const missingTargets = ({ names, xml }: ReadOffice): string[] =>
  names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const base = name.replace(/_rels\/[^/]+$/, '');
      return all(xml(name), 'Relationship').map((one) => {
        const target = one.getAttribute('Target') ?? '';
        return target.startsWith('/') ? target.slice(1) : decodeURI(new URL(target, `file:///${base}`).pathname.slice(1));
      });
    })
    .filter((target) => !names.includes(target));

/** Parts without a content type, and content types without a part. */
export const untypedParts = ({ names, xml }: ReadOffice): string[] => {
  const types = xml('[Content_Types].xml');
  const overrides = all(types, 'Override').map((one) => (one.getAttribute('PartName') ?? '').slice(1));
  const extensions = all(types, 'Default').map((one) => one.getAttribute('Extension'));
  return [
    ...names.filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !extensions.includes(name.split('.').at(-1) ?? '')),
    ...overrides.filter((name) => !names.includes(name)),
  ];
};
