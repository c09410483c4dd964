import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Rules of a `_headers` file: header names and values by path. */
export const readHeaderRules = (text: string): Map<string, Record<string, string>> => {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.set(line, (current = {}));
    else current[line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  return rules;
};

/** @returns headers of every rule that matches a path, joined by a comma where two rules give the same one */
export const headersFor = (rules: Map<string, Record<string, string>>, path: string): Record<string, string> => {
  const sent: Record<string, string> = {};
  for (const [pattern, headers] of rules) {
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const [name, value] of isMatch ? Object.entries(headers) : []) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
};

/** @throws when the text is not well-formed XML */
export const readXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

/** @returns the elements of a name, in the order of the document */
export const elements = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagName(name)];

/** @returns attributes of elements as names and values, such as those of `<add name="" value="">` */
export const pairs = (found: readonly Element[], name: string, value: string): Record<string, string> =>
  Object.fromEntries(found.map((one) => [one.getAttribute(name) ?? '', one.getAttribute(value) ?? '']));
