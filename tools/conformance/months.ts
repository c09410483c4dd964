import { isMissingReturn } from '../../src/contract/returns';
import { addMonths, lastDay, monthIndex, type Day, type Month } from '../../src/model/month';
import { at, type Found } from './finding';
import { rowPath, type Facts, type Rule } from './facts';

const monthly = ['calls', 'backlog', 'fix-times'] as const;

interface MonthRow {
  month: Month;
  council: string;
  status: string;
  counted: boolean;
}

const rowsOf = ({ answers }: Facts, subject: (typeof monthly)[number]): MonthRow[] =>
  (answers[subject]?.data.rows ?? []).map((row) => ({ month: row.month, council: row.council, status: row.status, counted: !isMissingReturn(row) }));

const each = (find: (subject: (typeof monthly)[number], rows: MonthRow[], facts: Facts) => Found[]) => (facts: Facts): Found[] =>
  monthly.flatMap((subject) => {
    if (facts.answers[subject] === undefined) return [];
    const seen = new Set<string>();
    const rows = rowsOf(facts, subject).filter(({ month, council }) => {
      const key = `${month}|${council}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return find(subject, rows, facts);
  });

const outside = each((subject, rows, { query: { from, to } }) =>
  rows
    .filter(({ month }) => (from !== undefined && month < from) || (to !== undefined && month > to))
    .map(({ month, council }) => at(subject, rowPath(month, council), `months from ${from ?? 'the first'} to ${to ?? 'the last'}, as asked`, month)),
);

const afterData = each((subject, rows, { answers }) => {
  const dataTo = answers[subject]!.dataTo;
  return rows
    .filter(({ month, counted }) => counted && month > dataTo.slice(0, 7))
    .map(({ month, council }) => at(subject, rowPath(month, council), `no counts after \`dataTo\` (${dataTo})`, month));
});

const gaps = each((subject, rows) => {
  const councils = [...new Set(rows.map(({ council }) => council))];
  return councils.flatMap((council) => {
    const months = rows.filter((row) => row.council === council).map(({ month }) => month).toSorted();
    return months.slice(1).flatMap((month, i) => {
      const before = months[i]!;
      return monthIndex(month) - monthIndex(before) === 1 ? [] : [at(subject, rowPath(addMonths(before, 1), council), 'counts, or a missing return with its reason', 'no row')];
    });
  });
});

const uneven = each((subject, rows, { answers }) => {
  const councils = answers['reporting-periods']?.data.councils ?? [];
  const last = rows.map(({ month }) => month).toSorted().at(-1);
  if (last === undefined) return [];
  return councils
    .filter(({ code }) => !rows.some(({ council, month }) => council === code && month === last))
    .map(({ code }) => at(subject, rowPath(last, code), 'counts, or a missing return with its reason, as the other council has', 'no row'));
});

const early = each((subject, rows, { answers }) => {
  const dataTo: Day = answers[subject]!.dataTo;
  const month = dataTo.slice(0, 7) as Month;
  return dataTo >= lastDay(month)
    ? []
    : rows
        .filter((row) => row.month === month && row.status === 'final')
        .map(({ council }) => at(subject, rowPath(month, council), `provisional, as figures stop on ${dataTo}`, 'final'));
});

const empty = each((subject, rows, { query }) =>
  rows.length === 0 ? [at(subject, 'data.rows', `a row for each council's month from ${query.from ?? 'the first'} to ${query.to ?? 'the last'}`, 'none')] : [],
);

/** Every council's month is there, once, inside what was asked and what is known. */
export const monthRules: readonly Rule[] = [
  { name: 'month-outside-period', severity: 'fault', find: outside },
  { name: 'month-after-data', severity: 'fault', find: afterData },
  { name: 'month-without-row', severity: 'fault', find: gaps },
  { name: 'council-without-row', severity: 'fault', find: uneven },
  { name: 'no-rows', severity: 'doubt', find: empty },
  { name: 'part-month-final', severity: 'doubt', find: early },
];
