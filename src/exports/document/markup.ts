import type { Part } from '../part';
import { escaped } from '../xml';

/** Elements of HTML that have no content and no end tag. */
const empty: ReadonlySet<string> = new Set(['br', 'col', 'meta']);

const attributesOf = ({ attributes }: Part): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');

/** An element as HTML that is well-formed XML too: every element is closed. */
export const markup = (one: Part): string =>
  empty.has(one.name)
    ? `<${one.name}${attributesOf(one)}/>`
    : `<${one.name}${attributesOf(one)}>${one.content.map((inner) => (typeof inner === 'string' ? escaped(inner) : markup(inner))).join('')}</${one.name}>`;
