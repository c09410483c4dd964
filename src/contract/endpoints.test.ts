import { describe, expect, it } from 'vitest';
import { endpointUrl } from './endpoints';

describe('endpointUrl', () => {
  it.each([
    ['api/', {}, 'api/fix-times'],
    ['/ict/api', { from: '2023-04', to: '2023-11' }, '/ict/api/fix-times?from=2023-04&to=2023-11'],
    ['https://api.example.gov.uk/v1/', { audience: 'members' }, 'https://api.example.gov.uk/v1/fix-times?audience=members'],
    ['api', { audience: 'public', to: '2023-11' }, 'api/fix-times?to=2023-11&audience=public'],
  ] as const)('%s asked %j is %s', (apiBase, query, url) => {
    expect(endpointUrl(apiBase, 'fix-times', query)).toBe(url);
  });
});
