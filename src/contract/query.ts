import type { Query } from './endpoints';
import type { Audience } from '../model/marking';
import { isMonth, type Month } from '../model/month';

/** Why a query cannot be answered: a server replies 400 with it. */
export interface QueryProblem {
  parameter: keyof Query;
  detail: string;
}

/** The query, or the first thing wrong with it. */
export type ParsedQuery = { ok: true; query: Query } | { ok: false; problem: QueryProblem };

const audiences: readonly string[] = ['public', 'members'] satisfies Audience[];
const isAudience = (text: string): text is Audience => audiences.includes(text);

const refuse = (parameter: keyof Query, detail: string): ParsedQuery => ({ ok: false, problem: { parameter, detail } });

/**
 * Reads a query string's parameters, given as a function such as that of `URLSearchParams`.
 * Parameters of other names are ignored.
 */
export const parseQuery = (parameter: (name: keyof Query) => string | null): ParsedQuery => {
  const query: { from?: Month; to?: Month; audience?: Audience } = {};
  for (const name of ['from', 'to'] as const) {
    const value = parameter(name);
    if (value === null) continue;
    if (!isMonth(value)) return refuse(name, `\`${name}\` must be a month written YYYY-MM.`);
    query[name] = value;
  }
  if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
    return refuse('from', '`from` must not be after `to`.');
  }
  const audience = parameter('audience');
  if (audience !== null) {
    if (!isAudience(audience)) return refuse('audience', '`audience` must be public or members.');
    query.audience = audience;
  }
  return { ok: true, query };
};
