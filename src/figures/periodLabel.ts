import { financialYearLabel, financialYearOf, quarterOf } from '../model/financialYear';
import type { ReportingPeriod } from '../model/partnership';
import { isPart } from '../model/period';
import { longDate, monthRange } from './format';

/** A period by name: "April to November 2023", "Quarter 3 2023/24 to date", "2022/23". */
export const periodLabel = (period: ReportingPeriod): string => {
  const year = financialYearLabel(financialYearOf(period.from));
  switch (period.basis) {
    case 'quarter':
      return `Quarter ${quarterOf(period.from)} ${year}${isPart(period) ? ' to date' : ''}`;
    case 'year-to-date':
      return monthRange(period.from, period.to);
    case 'year':
      return isPart(period) ? `${year} to date` : year;
  }
};

/** What a part quarter covers, as a sentence for the top of a page; empty for whole periods. */
export const partQuarterNote = (period: ReportingPeriod, held: number): string =>
  held === 1 || held === 2 ? `Quarter ${quarterOf(period.to)} covers ${held === 1 ? 'one' : 'two'} of its three months` : '';

/** The line beside the filters: "Data as at 30 November 2023. Next refresh 4 January 2024". */
export const freshnessLine = (period: ReportingPeriod): string =>
  `Data as at ${longDate(period.dataTo)}${period.nextRefresh ? `. Next refresh ${longDate(period.nextRefresh)}` : ''}`;
