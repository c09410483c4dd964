import * as z from 'zod/mini';
import { day, month, name, oneOf } from './fields';
import { inOrder, rule } from './rules';
import { slotOf } from '../model/financialYear';
import { firstDay, lastDay, monthIndex } from '../model/month';
import type { ReportingPeriod } from '../model/partnership';

/** Months a period of each basis begins in, as the months of a financial year counted from April. */
const firstSlots: Record<ReportingPeriod['basis'], readonly number[]> = { quarter: [0, 3, 6, 9], 'year-to-date': [0], year: [0] };

const longest: Record<ReportingPeriod['basis'], number> = { quarter: 3, 'year-to-date': 12, year: 12 };

const basisExpected: Record<ReportingPeriod['basis'], string> = {
  quarter: 'months of one quarter from its first (April, July, October or January)',
  'year-to-date': 'months of one financial year from April',
  year: 'April to March of one financial year',
};

/** A period of other months would be compared with one of another length. */
const monthsOfBasis = rule<ReportingPeriod>(({ basis, from, to }) => {
  const months = monthIndex(to) - monthIndex(from) + 1;
  const fits = firstSlots[basis].includes(slotOf(from)) && months <= longest[basis] && (basis !== 'year' || months === longest.year);
  return fits ? undefined : { path: ['from'], expected: basisExpected[basis], found: `${from} to ${to}` };
});

const figuresInside = rule<ReportingPeriod>(({ from, to, dataTo }) =>
  dataTo >= firstDay(from) && dataTo <= lastDay(to) ? undefined : { path: ['dataTo'], expected: `a day of the period ${from} to ${to}` },
);

export const meeting = z.object({ date: day, item: name, title: name });

export const reportingPeriod = z
  .object({
    basis: oneOf(['quarter', 'year-to-date', 'year']),
    from: month,
    to: month,
    dataTo: day,
    status: oneOf(['final', 'provisional']),
    meeting: z.optional(meeting),
    nextRefresh: z.optional(day),
  })
  .check(inOrder<ReportingPeriod>('from', 'to'), monthsOfBasis, figuresInside);
