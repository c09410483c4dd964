import { element, escaped } from './xml';

/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG or HTML as plain data: a file writes it as text, the page builds it as nodes. */
export interface Part {
  name: string;
  attributes: Attributes;
  content: readonly (Part | string)[];
}

/** An element with its attributes and what is in it. */
export const part = (name: string, attributes: Attributes = {}, ...content: readonly (Part | string)[]): Part => ({ name, attributes, content });

/** An element as XML; without content it closes itself. */
export const partXml = ({ name, attributes, content }: Part): string =>
  element(name, attributes, content.map((one) => (typeof one === 'string' ? escaped(one) : partXml(one))).join(''));
