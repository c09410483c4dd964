import { expect, it } from 'vitest';
import { yearToNovember } from './fixtures/committee.fixture';
import { periodAxis } from './periodAxis';

it('is the financial year with the months held', () => {
  const axis = periodAxis(yearToNovember, 'columns');
  expect(axis).toMatchObject({ done: 8, years: ['2023/24'] });
  expect([axis?.months[0], axis?.months.at(-1)]).toEqual(['2023-04', '2024-03']);
});

it('is two years for lines', () => {
  const axis = periodAxis(yearToNovember, 'lines');
  expect(axis).toMatchObject({ done: 20, years: ['2022/23', '2023/24'] });
  expect(axis?.months).toHaveLength(24);
});

it('is none for a shape without months', () => {
  expect(periodAxis(yearToNovember, 'gantt')).toBeUndefined();
});
