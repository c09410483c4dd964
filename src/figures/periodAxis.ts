import { financialYearLabel, financialYearOf, yearMonths, yearStart } from '../model/financialYear';
import type { ReportingPeriod } from '../model/partnership';
import { monthsHeld } from '../model/period';
import type { Shape, YearAxis } from './plot';

const oneYearShapes: ReadonlySet<Shape> = new Set<Shape>(['columns', 'steps', 'dots']);

/**
 * The axis a panel of a period will have, known before its figures come: a panel that is loading draws it.
 * Undefined for shapes without months.
 */
export const periodAxis = (period: ReportingPeriod, shape: Shape): YearAxis | undefined => {
  const year = financialYearOf(period.to);
  const months = yearMonths(year);
  const done = monthsHeld({ from: yearStart(year), to: period.to }, period.dataTo).length;
  if (oneYearShapes.has(shape)) return { months, done, years: [financialYearLabel(year)] };
  if (shape !== 'lines') return undefined;
  return { months: [...yearMonths(year - 1), ...months], done: 12 + done, years: [financialYearLabel(year - 1), financialYearLabel(year)] };
};
