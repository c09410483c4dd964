import * as z from 'zod/mini';

/** What is wrong with a value whose parts are each sound. */
export interface Breach {
  path: (string | number)[];
  expected: string;
  /** Said instead of the value at the path, where that would not help. */
  found?: string | undefined;
}

/** A rule on a whole value, looked at only when its parts are sound. */
export const rule = <Value>(find: (value: Value) => Breach | undefined) =>
  z.check<Value>((payload) => {
    if (payload.issues.length > 0) return;
    const breach = find(payload.value);
    if (breach === undefined) return;
    const { path, expected, found } = breach;
    payload.issues.push({ code: 'custom', message: expected, path, input: payload.value, params: { found } });
  });

/** The second of two fields may not come before the first; days and months compare as text. */
export const inOrder = <Value extends object>(earlier: keyof Value & string, later: keyof Value & string) =>
  rule<Value>((value) => {
    const [first, second]: unknown[] = [value[earlier], value[later]];
    if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return undefined;
    return { path: [later], expected: `not before \`${earlier}\` (${first})` };
  });

/** A field may not exceed another: a part of its whole. */
export const within = <Value>(part: keyof Value & string, whole: keyof Value & string) =>
  rule<Value>((value) =>
    value[part] <= value[whole] ? undefined : { path: [part], expected: `no more than \`${whole}\` (${String(value[whole])})` },
  );

/** What tells one item of a list from another. */
export type Key = readonly (string | number | undefined)[];

/** No two items of a list may share a key; `each` says in words what the key is. */
export const oneEach = <Item>(key: (item: Item) => Key, each: string) =>
  rule<readonly Item[]>((items) => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const parts = key(item).filter((part) => part !== undefined);
      const identity = JSON.stringify(parts);
      if (seen.has(identity)) {
        return { path: [index], expected: `one entry for each ${each}`, found: `a second entry for ${parts.join(', ')}` };
      }
      seen.add(identity);
    }
    return undefined;
  });

const compareParts = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** A copy of a list in the order of its keys, so that the order of an answer never shows. */
export const sortedBy =
  <Item>(key: (item: Item) => readonly (string | number)[]) =>
  (items: Item[]): Item[] => {
    const keyed = items.map((item) => ({ item, parts: key(item) }));
    keyed.sort((a, b) => {
      for (const [index, part] of a.parts.entries()) {
        const other = b.parts[index];
        const order = other === undefined ? 1 : compareParts(part, other);
        if (order !== 0) return order;
      }
      return a.parts.length - b.parts.length;
    });
    return keyed.map(({ item }) => item);
  };
