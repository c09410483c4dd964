import { describe, expect, it } from 'vitest';
import { parseQuery } from './query';

const parse = (search: string) => {
  const parameters = new URLSearchParams(search);
  return parseQuery((name) => parameters.get(name));
};

describe('parseQuery', () => {
  it.each([
    ['', {}],
    ['from=2023-04', { from: '2023-04' }],
    ['from=2023-11&to=2023-11', { from: '2023-11', to: '2023-11' }],
    ['audience=members&colour=blue', { audience: 'members' }],
  ])('reads "%s"', (search, query) => {
    expect(parse(search)).toEqual({ ok: true, query });
  });

  it.each([
    ['from=2023-13', 'from', '`from` must be a month written YYYY-MM.'],
    ['to=', 'to', '`to` must be a month written YYYY-MM.'],
    ['to=2023-4', 'to', '`to` must be a month written YYYY-MM.'],
    ['from=2023-12&to=2023-11', 'from', '`from` must not be after `to`.'],
    ['audience=press', 'audience', '`audience` must be public or members.'],
  ])('refuses "%s"', (search, parameter, detail) => {
    expect(parse(search)).toEqual({ ok: false, problem: { parameter, detail } });
  });
});
