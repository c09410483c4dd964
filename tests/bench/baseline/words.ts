const whole = new Intl.NumberFormat('en-GB');
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "1,287". */
export const count = (value: number): string => whole.format(Math.round(value));

/** "84.6". */
export const fixed = (value: number, places: number): string => value.toFixed(places);

/** "+2.1%", with a true minus sign. */
export const change = (now: number, then: number): string => {
  const percent = (100 * (now - then)) / then;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)}%`;
};

/** "November" of `YYYY-MM` or `YYYY-MM-DD`. */
export const monthName = (month: string): string => monthNames[Number(month.slice(5, 7)) - 1] ?? '';

/** "Nov". */
export const shortMonth = (month: string): string => monthName(month).slice(0, 3);

/** "30 November 2023". */
export const longDate = (day: string): string => `${Number(day.slice(8))}\u00a0${monthName(day)} ${day.slice(0, 4)}`;

/** "30 Nov 2023". */
export const shortDate = (day: string): string => `${Number(day.slice(8))}\u00a0${shortMonth(day)}\u00a0${day.slice(0, 4)}`;

/** "45 min" below an hour, "5.3 h" from there. */
export const duration = (hours: number): string => (hours < 1 ? `${Math.round(60 * hours)} min` : `${hours.toFixed(1)} h`);
