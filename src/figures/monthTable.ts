import { financialYearLabel, financialYearOf } from '../model/financialYear';
import type { Month } from '../model/month';
import type { QuarterReach } from '../model/period';
import type { Cell, Row } from './table';
import { monthHeader, monthsInProse, quarterToDate } from './wording';

/** Cells of a row that stands for these months; `reach` where they are a quarter. */
export type CellsOf = (months: readonly Month[], reach?: QuarterReach) => Cell[];

/** A row for each month: a chart's points. */
export const monthRows = (months: readonly Month[], cells: CellsOf): Row[] =>
  months.map((month) => ({ key: month, header: monthHeader(month), kind: 'point', cells: cells([month]) }));

/** Months under a heading for each financial year; no sums, as stocks have none. */
export const yearGroupedRows = (months: readonly Month[], width: number, cells: CellsOf): Row[] =>
  [...new Set(months.map(financialYearOf))].flatMap((year): Row[] => [
    { key: `year-${year}`, header: financialYearLabel(year), kind: 'group', cells: Array.from({ length: width }, () => ({ text: '' })) },
    ...monthRows(
      months.filter((month) => financialYearOf(month) === year),
      cells,
    ),
  ]);

/** Months with the sum of each quarter after them, and of all quarters at the end. */
export const quarterSummedRows = (quarters: readonly QuarterReach[], cells: CellsOf): Row[] => {
  const months = quarters.flatMap((reach) => reach.months);
  const summed = quarters.flatMap((reach): Row[] => [
    ...monthRows(reach.months, cells),
    { key: `${reach.year}-q${reach.quarter}`, header: quarterToDate(reach), kind: 'total', part: reach.part, cells: cells(reach.months, reach) },
  ]);
  if (quarters.length < 2) return summed;
  return [...summed, { key: 'all', header: monthsInProse(months), kind: 'grand-total', cells: cells(months) }];
};
