import { financialYearOf, quarterMonths, quarterOf, type FinancialYear, type QuarterNumber } from './financialYear';
import { addMonths, lastDay, monthOfDay, monthsFrom, type Day, type Month } from './month';
import type { ReportingPeriod } from './partnership';

/** First and last month, both included. */
export interface MonthSpan {
  from: Month;
  to: Month;
}

/** A quarter as far as some months reach into it. */
export interface QuarterReach {
  year: FinancialYear;
  quarter: QuarterNumber;
  /** Months of the quarter that are held, one to three. */
  months: Month[];
  /** True where fewer than three are held: "Quarter 3 to date". */
  part: boolean;
}

/** Last month of which every day is within `dataTo`. */
export const lastWholeMonth = (dataTo: Day): Month => {
  const month = monthOfDay(dataTo);
  return dataTo >= lastDay(month) ? month : addMonths(month, -1);
};

/** Months of a period that figures to `dataTo` cover. */
export const monthsHeld = ({ from, to }: MonthSpan, dataTo: Day): Month[] => {
  const last = lastWholeMonth(dataTo);
  return monthsFrom(from, last < to ? last : to);
};

/** True for a period with months still to come: a part quarter, or one whose figures stop early. */
export const isPart = (period: ReportingPeriod): boolean => {
  const whole = { quarter: 3, 'year-to-date': monthsFrom(period.from, period.to).length, year: 12 }[period.basis];
  return monthsHeld(period, period.dataTo).length < whole;
};

/** The same months a year earlier. */
export const sameMonthsLastYear = ({ from, to }: MonthSpan): MonthSpan => ({ from: addMonths(from, -12), to: addMonths(to, -12) });

/** The latest period of the same basis that ends before this one begins (year to date: before this one ends). */
export const previousPeriod = (periods: readonly ReportingPeriod[], period: ReportingPeriod): ReportingPeriod | undefined => {
  const limit = period.basis === 'year-to-date' ? period.to : period.from;
  return periods
    .filter((other) => other.basis === period.basis && other.to < limit)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
};

/** The quarters some months reach into, in order. */
export const quartersOf = (months: readonly Month[]): QuarterReach[] => {
  const quarters = new Map<string, QuarterReach>();
  for (const month of months) {
    const year = financialYearOf(month);
    const quarter = quarterOf(month);
    const key = `${year}-${quarter}`;
    const held = [...(quarters.get(key)?.months ?? []), month];
    quarters.set(key, { year, quarter, months: held, part: held.length < 3 });
  }
  return [...quarters.values()];
};

/** The whole quarter before. */
export const quarterBefore = ({ year, quarter }: QuarterReach): QuarterReach => {
  const before = quarter === 1 ? { year: year - 1, quarter: 4 as const } : { year, quarter: (quarter - 1) as QuarterNumber };
  return { ...before, months: quarterMonths(before.year, before.quarter), part: false };
};

/** The same quarter a year earlier, by the same months. */
export const quarterYearBefore = ({ year, quarter, months, part }: QuarterReach): QuarterReach => ({
  year: year - 1,
  quarter,
  months: months.map((month) => addMonths(month, -12)),
  part,
});
