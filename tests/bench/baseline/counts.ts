import type { Answers } from './answers';

/** Sums of a value by month and council; the page adds them up for whatever it shows. */
export type Sums = Map<string, number>;

type Row = { month: string; council: string };

const key = (month: string, council: string): string => month + council;

const sumsOf = <R extends Row>(rows: readonly R[], value: (row: R) => number): Sums => {
  const sums: Sums = new Map();
  for (const row of rows) {
    const at = key(row.month, row.council);
    sums.set(at, (sums.get(at) ?? 0) + value(row));
  }
  return sums;
};

/** The sum over months and councils. */
export const total = (sums: Sums, months: readonly string[], councils: readonly string[]): number => {
  let sum = 0;
  for (const month of months) for (const council of councils) sum += sums.get(key(month, council)) ?? 0;
  return sum;
};

/** What every council's figures are added up from; worked out once for the answers, whatever is then shown. */
export const countsOf = (answers: Answers) => {
  const calls = answers.calls.data.rows.filter((row) => 'logged' in row);
  const backlog = answers.backlog.data.rows.filter((row) => 'open' in row);
  const fixed = answers['fix-times'].data.rows.filter((row) => 'resolved' in row);
  return {
    logged: sumsOf(calls, (row) => row.logged),
    open: sumsOf(backlog, (row) => row.open),
    withTarget: sumsOf(fixed, (row) => row.withTarget),
    withinTarget: sumsOf(fixed, (row) => row.withinTarget),
    urgent: fixed.filter((row) => row.priority === 1),
  };
};

export type Counts = ReturnType<typeof countsOf>;

/** Median working minutes of priority 1 calls, from the pooled distributions. */
export const medianMinutes = ({ urgent }: Counts, months: readonly string[], councils: readonly string[]): number => {
  const rows = urgent.filter(({ month, council }) => months.includes(month) && councils.includes(council));
  const pairs = rows.flatMap(({ distribution }) => distribution).sort(([a], [b]) => a - b);
  const calls = pairs.reduce((sum, [, number]) => sum + number, 0);
  let seen = 0;
  for (const [index, [minutes, number]] of pairs.entries()) {
    seen += number;
    if (seen > calls / 2) return minutes;
    if (seen === calls / 2) return (minutes + (pairs[index + 1]?.[0] ?? minutes)) / 2;
  }
  return Number.NaN;
};
