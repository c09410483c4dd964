import type { Part } from '../part';

const namespaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' } as const;

/** An element as a node of the page, made without markup: the security policy takes none from text. */
export const nodeOf = ({ name, attributes, content }: Part, within: keyof typeof namespaces = 'html'): Element => {
  const kind = name === 'svg' ? 'svg' : within;
  const node = document.createElementNS(namespaces[kind], name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, String(value));
  node.append(...content.map((one) => (typeof one === 'string' ? one : nodeOf(one, kind))));
  return node;
};
