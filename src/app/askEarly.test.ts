import { afterEach, expect, it, vi } from 'vitest';
import type { DeploymentConfig } from '../api/config';
import { parseView } from '../state/view';
import { askEarly } from './askEarly';

const config: DeploymentConfig = { apiBase: 'https://metrics.example/', audience: 'public', opensIn: 1, demonstration: false };

const periods = [
  { basis: 'quarter', from: '2023-07', to: '2023-09', dataTo: '2023-09-30', status: 'final' },
  { basis: 'year-to-date', from: '2023-04', to: '2023-11', dataTo: '2023-11-30', status: 'final' },
];

const asked: string[] = [];

const answering = (answer: unknown): void => {
  asked.length = 0;
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => {
      asked.push(url.replace(config.apiBase, ''));
      return Response.json(answer);
    }),
  );
};

afterEach(() => vi.unstubAllGlobals());

it('asks for the periods, then for every other subject in the months the page will ask for', async () => {
  answering({ data: { periods, councils: [] } });
  await askEarly(config, parseView(''));
  const months = 'from=2022-04&to=2024-03&audience=public';
  expect(asked).toEqual([
    'reporting-periods?audience=public',
    ...['calls', 'backlog', 'fix-times', 'outages', 'projects', 'actions', 'explanations'].map((subject) => `${subject}?${months}`),
  ]);
});

it('asks for the months of the period in the address', async () => {
  answering({ data: { periods: [...periods, { basis: 'year', from: '2021-04', to: '2022-03', dataTo: '2022-03-31' }], councils: [] } });
  await askEarly(config, parseView('#/helpdesk?period=2021-04..2022-03'));
  expect(asked[1]).toBe('calls?from=2020-04&to=2022-03&audience=public');
});

it('asks for nothing more where there is no period', async () => {
  answering({ data: { periods: [], councils: [] } });
  await askEarly(config, parseView(''));
  expect(asked).toEqual(['reporting-periods?audience=public']);
});

it('leaves an answer that is not of the contract to the application', async () => {
  answering('no');
  await expect(askEarly(config, parseView(''))).rejects.toThrow('undefined');
});
