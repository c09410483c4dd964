/** A quarter of the financial year, as far as it has gone. */
export interface Quarter {
  /** 1 to 4. */
  number: number;
  months: string[];
  isPart: boolean;
}

/** The months the page is about: this financial year so far, and the whole of the one before. */
export interface Calendar {
  /** "2023/24". */
  year: string;
  lastYear: string;
  /** Twelve months each, April first. */
  months: string[];
  monthsBefore: string[];
  /** Months of this year with figures. */
  done: string[];
  /** Last year's four and those of this year that have begun. */
  quarters: Quarter[];
  latest: Quarter;
  before: Quarter;
  /** The months of the latest quarter, a year ago. */
  yearAgo: string[];
}

const pad = (month: number): string => String(month).padStart(2, '0');

const yearFrom = (april: number): string[] =>
  Array.from({ length: 12 }, (_, index) => `${april + (index > 8 ? 1 : 0)}-${pad(((index + 3) % 12) + 1)}`);

const yearName = (april: number): string => `${april}/${pad((april + 1) % 100)}`;

const quartersOf = (months: readonly string[]): Quarter[] =>
  [1, 2, 3, 4]
    .map((number) => ({ number, months: months.slice(3 * number - 3, 3 * number) }))
    .filter((quarter) => quarter.months.length > 0)
    .map((quarter) => ({ ...quarter, isPart: quarter.months.length < 3 }));

/** The same months a year earlier. */
export const aYearBefore = (months: readonly string[]): string[] => months.map((month) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);

/** @param last the last month with figures, `YYYY-MM` */
export const calendarTo = (last: string): Calendar => {
  const april = Number(last.slice(0, 4)) - (last.slice(5) < '04' ? 1 : 0);
  const [months, monthsBefore] = [yearFrom(april), yearFrom(april - 1)];
  const done = months.filter((month) => month <= last);
  const quarters = [...quartersOf(monthsBefore), ...quartersOf(done)];
  const [latest, before] = [quarters.at(-1)!, quarters.at(-2)!];
  return { year: yearName(april), lastYear: yearName(april - 1), months, monthsBefore, done, quarters, latest, before, yearAgo: aYearBefore(latest.months) };
};
