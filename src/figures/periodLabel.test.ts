import { describe, expect, it } from 'vitest';
import type { ReportingPeriod } from '../model/partnership';
import { freshnessLine, partQuarterNote, periodLabel } from './periodLabel';

const quarter3: ReportingPeriod = { basis: 'quarter', from: '2023-10', to: '2023-12', dataTo: '2023-11-30', status: 'provisional', nextRefresh: '2024-01-04' };

describe('a period by name', () => {
  it.each<[string, ReportingPeriod]>([
    ['Quarter 3 2023/24 to date', quarter3],
    ['Quarter 2 2023/24', { basis: 'quarter', from: '2023-07', to: '2023-09', dataTo: '2023-09-30', status: 'final' }],
    ['April to November 2023', { basis: 'year-to-date', from: '2023-04', to: '2023-11', dataTo: '2023-11-30', status: 'final' }],
    ['April 2022 to January 2023', { basis: 'year-to-date', from: '2022-04', to: '2023-01', dataTo: '2023-01-31', status: 'final' }],
    ['2022/23', { basis: 'year', from: '2022-04', to: '2023-03', dataTo: '2023-03-31', status: 'final' }],
    ['2023/24 to date', { basis: 'year', from: '2023-04', to: '2024-03', dataTo: '2023-11-30', status: 'provisional' }],
  ])('is %s', (label, period) => {
    expect(periodLabel(period)).toBe(label);
  });
});

describe('freshness', () => {
  it('gives the last day with figures and the next refresh', () => {
    expect(freshnessLine(quarter3)).toBe('Data as at 30 November 2023. Next refresh 4 January 2024');
  });

  it('leaves out a refresh nobody has set', () => {
    expect(freshnessLine({ ...quarter3, nextRefresh: undefined })).toBe('Data as at 30 November 2023');
  });
});

describe('the note on a part quarter', () => {
  it.each([
    [1, 'Quarter 4 covers one of its three months'],
    [2, 'Quarter 4 covers two of its three months'],
    [3, ''],
  ])('with %i months held is "%s"', (held, note) => {
    expect(partQuarterNote({ ...quarter3, to: '2024-03' }, held)).toBe(note);
  });
});
