import type { Figure } from '../figures/figure';
import { monthShort } from '../figures/format';
import { financialYearLabel, financialYearOf, quarterOf } from '../model/financialYear';
import type { ReportingPeriod } from '../model/partnership';
import { isPart } from '../model/period';
import type { ExportContext } from './exportContext';

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

const toDate = (period: ReportingPeriod): string => (isPart(period) ? '-to-date' : '');

const monthsName = ({ from, to }: ReportingPeriod): string => (from === to ? monthShort(from) : `${monthShort(from)} ${monthShort(to)}`);

const periodName = (period: ReportingPeriod): string => {
  const year = slug(financialYearLabel(financialYearOf(period.from)));
  switch (period.basis) {
    case 'quarter':
      return `${year}_q${quarterOf(period.from)}${toDate(period)}`;
    case 'year-to-date':
      return `${year}_${slug(monthsName(period))}`;
    case 'year':
      return `${year}${toDate(period)}`;
  }
};

/**
 * Name of a figure's file, from what is in it: `backlog_2023-24_apr-nov_part-1.csv`. One council's file carries its
 * code before the marking.
 */
export const fileName = ({ metric, marking }: Pick<Figure, 'metric' | 'marking'>, { period, council }: ExportContext, extension: string): string =>
  [metric, periodName(period), ...(council === 'both' ? [] : [slug(council)]), marking.part === 'I' ? 'part-1' : 'part-2'].join('_') + `.${extension}`;
