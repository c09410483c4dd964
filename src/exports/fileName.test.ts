import { expect, it } from 'vitest';
import { periods } from '../figures/fixtures/drawn.fixture';
import type { ExportContext } from './exportContext';
import { fileName, nameInPack } from './fileName';

const context = (more: Partial<ExportContext> = {}): ExportContext => ({
  report: 'Dashboard', period: periods.aprilToNovember, council: 'both', filter: '', producedOn: '2023-12-04', ...more,
});
const backlog = { ref: '1.3', metric: 'backlog', marking: { part: 'I' } } as const;

it.each([
  ['a year to date', context(), 'backlog_2023-24_apr-nov_part-1.csv'],
  ['a quarter', context({ period: periods.quarter2 }), 'backlog_2023-24_q2_part-1.csv'],
  ['a part quarter', context({ period: periods.quarter3 }), 'backlog_2023-24_q3-to-date_part-1.csv'],
  ['a year', context({ period: periods.lastYear }), 'backlog_2022-23_part-1.csv'],
  ['one month', context({ period: { ...periods.aprilToNovember, to: '2023-04' } }), 'backlog_2023-24_apr_part-1.csv'],
  ['one council', context({ council: 'A' }), 'backlog_2023-24_apr-nov_a_part-1.csv'],
  ['a council whose code is no file name', context({ council: '../É B' }), 'backlog_2023-24_apr-nov_b_part-1.csv'],
])('names %s', (_what, given, name) => {
  expect(fileName(backlog, given, 'csv')).toBe(name);
});

it('says that a file is exempt', () => {
  expect(fileName({ ref: '4.3', metric: 'project-list', marking: { part: 'II', paragraph: 3 } }, context(), 'png')).toBe('project-list_2023-24_apr-nov_part-2.png');
});

it('tells a further panel of a measure by its number', () => {
  expect(fileName({ ...backlog, ref: '2.3' }, context(), 'png')).toBe('backlog_panel-2-3_2023-24_apr-nov_part-1.png');
});

it('names a file within a pack by its place and its panel first', () => {
  expect(nameInPack({ ...backlog, ref: '2.3' }, 3, context(), 'png')).toBe('03_panel-2-3_backlog_2023-24_apr-nov_part-1.png');
});
