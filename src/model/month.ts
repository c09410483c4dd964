/** A calendar month held as `YYYY-MM`, never as a `Date`: a month has no time zone. */
export type Month = `${number}-${number}`;

/** A calendar day held as `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** An instant held as ISO 8601 with its offset, such as `2023-06-29T10:00:00+01:00`. */
export type Instant = string;

const pattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for a well formed `YYYY-MM`. */
export const isMonth = (text: string): text is Month => pattern.test(text);

/** The month of a year (1 = January). */
export const monthOf = (year: number, month: number): Month =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Month;

/** Calendar year of a month. */
export const yearNumber = (month: Month): number => Number(month.slice(0, 4));

/** Number of a month in its calendar year, 1 to 12. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

/** Months since year 0: makes arithmetic on months exact. */
export const monthIndex = (month: Month): number => yearNumber(month) * 12 + monthNumber(month) - 1;

/** Inverse of {@link monthIndex}. */
export const monthFromIndex = (index: number): Month => monthOf(Math.floor(index / 12), (index % 12) + 1);

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => monthFromIndex(monthIndex(month) + count);

/** Every month from `from` to `to`, both included; empty when `to` is earlier. */
export const monthsFrom = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthIndex(to) - monthIndex(from) + 1) }, (_, i) => addMonths(from, i));

/** The month a day lies in. */
export const monthOfDay = (day: Day): Month => day.slice(0, 7) as Month;

/** First day of a month. */
export const firstDay = (month: Month): Day => `${month}-01` as Day;

/** Last day of a month. */
export const lastDay = (month: Month): Day => {
  const days = new Date(Date.UTC(yearNumber(month), monthNumber(month), 0)).getUTCDate();
  return `${month}-${days}`;
};

/** Days since 1 January 1970, for arithmetic on days. */
export const dayIndex = (day: Day): number =>
  Math.round(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000);

/** Inverse of {@link dayIndex}. */
export const dayFromIndex = (index: number): Day => new Date(index * 86_400_000).toISOString().slice(0, 10) as Day;
