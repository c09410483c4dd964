import { element, escaped } from '../xml';
import type { Report } from './report';

/** The part that says what a document is and whose: the library's own would name a person and the moment. */
export const coreProperties = ({ title, subject, publisher, marking, producedOn }: Report): string => {
  const moment = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${producedOn}T00:00:00Z`);
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const said = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', publisher],
    ['cp:keywords', marking],
    ['dc:language', 'en-GB'],
  ] as const;
  const content = said.map(([name, text]) => element(name, {}, escaped(text))).join('') + moment('dcterms:created') + moment('dcterms:modified');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element('cp:coreProperties', namespaces, content)}`;
};
