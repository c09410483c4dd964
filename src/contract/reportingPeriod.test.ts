import { describe, expect, it } from 'vitest';
import { reportingPeriod } from './reportingPeriod';
import { firstDay, type Month } from '../model/month';
import type { ReportingPeriod } from '../model/partnership';

const read = (basis: ReportingPeriod['basis'], from: Month, to: Month) =>
  reportingPeriod.safeParse({ basis, from, to, dataTo: firstDay(to), status: 'final' }).error?.issues[0]?.message ?? 'sound';

const quarter = 'months of one quarter from its first (April, July, October or January)';
const yearToDate = 'months of one financial year from April';
const year = 'April to March of one financial year';

describe('a reporting period', () => {
  it.each<[ReportingPeriod['basis'], Month, Month, string]>([
    ['quarter', '2023-04', '2023-06', 'sound'],
    ['quarter', '2024-01', '2024-03', 'sound'],
    ['quarter', '2023-10', '2023-11', 'sound'],
    ['quarter', '2023-11', '2023-12', quarter],
    ['quarter', '2023-05', '2023-07', quarter],
    ['quarter', '2023-04', '2023-07', quarter],
    ['year-to-date', '2023-04', '2023-08', 'sound'],
    ['year-to-date', '2023-04', '2023-04', 'sound'],
    ['year-to-date', '2023-04', '2024-03', 'sound'],
    ['year-to-date', '2023-04', '2024-04', yearToDate],
    ['year-to-date', '2023-01', '2023-08', yearToDate],
    ['year', '2022-04', '2023-03', 'sound'],
    ['year', '2022-04', '2023-02', year],
    ['year', '2022-01', '2022-12', year],
  ])('%s %s to %s: %s', (basis, from, to, said) => {
    expect(read(basis, from, to)).toBe(said);
  });
});
