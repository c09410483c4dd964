import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

const base = 'https://intranet.example.gov.uk/ict/';

describe('config.json', () => {
  it('takes a relative address from where the product stands', () => {
    expect(readConfig({ apiBase: 'api/', audience: 'public' }, base)).toEqual({ apiBase: 'https://intranet.example.gov.uk/ict/api/', audience: 'public', opensIn: 1, demonstration: false });
  });

  it('takes an API on another host, with or without a last slash', () => {
    expect(readConfig({ apiBase: 'https://metrics.example.gov.uk/v1', audience: 'members' }, base).apiBase).toBe('https://metrics.example.gov.uk/v1/');
  });

  it.each([
    ['nothing', null, 'expected an object'],
    ['no address', { audience: 'public' }, 'config.json, apiBase'],
    ['an address of another kind', { apiBase: 'javascript:alert(1)', audience: 'public' }, 'config.json, apiBase'],
    ['an unknown audience', { apiBase: 'api/', audience: 'everyone' }, 'config.json, audience'],
    ['a part that does not exist', { apiBase: 'api/', audience: 'members', opensIn: 3 }, 'config.json, opensIn'],
  ])('with %s is refused by name', (_, json, words) => {
    expect(() => readConfig(json, base)).toThrow(words);
  });
});
