type Attribute = string | number | undefined;

// What XML 1.0 cannot hold at all, escaped or not; and a half of a surrogate pair without the other.
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML cannot hold. */
export const legal = (text: string): string => text.replaceAll(illegal, '');

/** Text as XML content or attribute value. */
export const escaped = (text: string): string => legal(text).replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element; attributes that are undefined are left out. `content` is XML already. */
export const element = (name: string, attributes: Readonly<Record<string, Attribute>>, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};
