import { addMonths, monthNumber, monthOf, monthsFrom, yearNumber, type Month } from './month';

/** The UK local government year, named by the calendar year in which its April lies. */
export type FinancialYear = number;

/** Quarter of the financial year: 1 is April to June. */
export type QuarterNumber = 1 | 2 | 3 | 4;

/** Year a month belongs to: 2023-04 to 2024-03 are 2023. */
export const financialYearOf = (month: Month): FinancialYear => yearNumber(month) - (monthNumber(month) < 4 ? 1 : 0);

/** "2023/24", never FY24. */
export const financialYearLabel = (year: FinancialYear): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** April of the year. */
export const yearStart = (year: FinancialYear): Month => monthOf(year, 4);

/** The twelve months of the year, April first. */
export const yearMonths = (year: FinancialYear): Month[] => monthsFrom(yearStart(year), addMonths(yearStart(year), 11));

/** Position of a month in its financial year, 0 (April) to 11 (March). */
export const slotOf = (month: Month): number => (monthNumber(month) + 8) % 12;

/** Quarter a month belongs to. */
export const quarterOf = (month: Month): QuarterNumber => (Math.floor(slotOf(month) / 3) + 1) as QuarterNumber;

/** First month of a quarter. */
export const quarterStart = (year: FinancialYear, quarter: QuarterNumber): Month => addMonths(yearStart(year), (quarter - 1) * 3);

/** The three months of a quarter. */
export const quarterMonths = (year: FinancialYear, quarter: QuarterNumber): Month[] => {
  const start = quarterStart(year, quarter);
  return monthsFrom(start, addMonths(start, 2));
};
