import type { Envelope } from '../model/envelope';
import type { Partnership } from '../model/partnership';
import { count, plural } from './format';

/** What a row or record may name of the partnership. */
interface Naming {
  council?: unknown;
  councils?: unknown;
  service?: unknown;
}

/** Projects of both councils are counted under this name. */
const shared = 'shared';

const listsOf = (data: unknown): Naming[][] =>
  typeof data === 'object' && data !== null
    ? ['rows', 'records', 'requested', 'history'].flatMap((name) => {
        const list: unknown = (data as Record<string, unknown>)[name];
        return Array.isArray(list) ? [list as Naming[]] : [];
      })
    : [];

const countedBy = (names: readonly unknown[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) if (typeof name === 'string') counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const councilsOf = ({ council, councils }: Naming): unknown[] => [...(council === undefined ? [] : [council]), ...(Array.isArray(councils) ? (councils as unknown[]) : [])];

/** Names in an answer and how often each is used: worked out once, as answers hold thousands of rows. */
interface Names {
  councils: ReadonlyMap<string, number>;
  services: ReadonlyMap<string, number>;
}

const known = new WeakMap<object, Names>();

const namesIn = (data: object): Names => {
  const before = known.get(data);
  if (before !== undefined) return before;
  const items = listsOf(data).flat();
  const names = { councils: countedBy(items.flatMap(councilsOf)), services: countedBy(items.map(({ service }) => service)) };
  known.set(data, names);
  return names;
};

const notesOn = (used: ReadonlyMap<string, number>, listed: readonly string[], what: string, treated: string): string[] =>
  [...used]
    .filter(([name]) => name !== shared && !listed.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `“${name}” is not a ${what} of the partnership: ${count(times)} ${plural(times, 'record')} of it ${plural(times, 'is', 'are')} ${treated}`);

/**
 * Notes on councils and services that answers name and the partnership does not list. The figures stand without them,
 * and say so: a misspelt code must not quietly lower a total.
 */
export const strangerNotes = (sources: readonly Envelope<unknown>[], { councils, services }: Partnership): string[] =>
  sources.flatMap(({ data }) => {
    if (councils.length === 0 || typeof data !== 'object' || data === null) return [];
    const names = namesIn(data);
    return [
      ...notesOn(names.councils, councils.map(({ code }) => code), 'council', 'left out'),
      ...notesOn(names.services, services.map(({ id }) => id), 'service', 'shown under that name and not in availability'),
    ];
  });
