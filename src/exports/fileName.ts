import type { Figure } from '../figures/figure';
import { monthShort } from '../figures/format';
import { financialYearLabel, financialYearOf, quarterOf } from '../model/financialYear';
import type { Marking } from '../model/marking';
import type { ReportingPeriod } from '../model/partnership';
import { isPart } from '../model/period';
import type { ExportContext } from './exportContext';
import type { Pack } from './pack/pack';

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

const named = (what: string, part: Marking['part'], { period, council }: ExportContext, extension: string): string =>
  [what, periodName(period), ...(council === 'both' ? [] : [slug(council)]), part === 'I' ? 'part-1' : 'part-2'].join('_') + `.${extension}`;

/**
 * Name of a figure's file, from what is in it: `backlog_2023-24_apr-nov_part-1.csv`. One council's file carries its
 * code before the marking.
 */
export const fileName = ({ metric, marking }: Pick<Figure, 'metric' | 'marking'>, context: ExportContext, extension: string): string => named(metric, marking.part, context, extension);

/** Name of a pack's file: `pack_2023-24_apr-nov_part-1.pptx`. */
export const packFileName = ({ context, part }: Pick<Pack, 'context' | 'part'>, extension: string): string => named('pack', part, context, extension);
