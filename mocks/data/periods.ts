import { quarterStart, yearStart, type FinancialYear, type QuarterNumber } from '../../src/model/financialYear';
import { addMonths, lastDay, type Day, type Month } from '../../src/model/month';
import type { ReportingPeriod } from '../../src/model/partnership';

/** Last day the demonstration's figures speak of. */
export const dataTo: Day = '2023-11-30';

const nextRefresh: Day = '2024-01-04';

const wholePeriod = (basis: ReportingPeriod['basis'], from: Month, months: number): ReportingPeriod => {
  const to = addMonths(from, months - 1);
  return { basis, from, to, dataTo: lastDay(to), status: 'final' };
};

const quarter = (year: FinancialYear, number: QuarterNumber): ReportingPeriod => wholePeriod('quarter', quarterStart(year, number), 3);

const yearOfQuarters = (year: FinancialYear): ReportingPeriod[] => ([1, 2, 3, 4] as const).map((number) => quarter(year, number));

const meetingTitle = 'Shared ICT Service performance dashboard';

/** Every quarter and year held, and the two spans of months that the committee met to consider. */
export const periods: ReportingPeriod[] = [
  ...yearOfQuarters(2021),
  ...yearOfQuarters(2022),
  quarter(2023, 1),
  quarter(2023, 2),
  { ...quarter(2023, 3), dataTo, status: 'provisional', nextRefresh },
  {
    ...wholePeriod('year-to-date', yearStart(2023), 5),
    meeting: { date: '2023-10-02', item: '6', title: meetingTitle },
    nextRefresh: '2023-10-04',
  },
  {
    ...wholePeriod('year-to-date', yearStart(2023), 8),
    meeting: { date: '2023-12-12', item: '7', title: meetingTitle },
    nextRefresh,
  },
  wholePeriod('year', yearStart(2021), 12),
  wholePeriod('year', yearStart(2022), 12),
];
