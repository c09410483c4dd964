import type { CommitteeAction } from '../../model/action';
import { financialYearLabel, financialYearOf, type FinancialYear } from '../../model/financialYear';
import { dayIndex, lastDay, monthOfDay, type Day } from '../../model/month';
import { median, type Distribution } from '../../model/statistics';
import { countCell } from '../cells';
import type { Place } from '../compose';
import { count, inWords, inWordsCapital, plural } from '../format';
import { nothingOf } from '../held';
import { panel, type Panel } from '../panel';
import { noRecords, recordFigure } from '../recordFigure';
import type { Cell, Row, Table } from '../table';
import { actionPosition } from './actionPosition';

/** A median of fewer is not shown: it would be one action's story. */
const fewest = 5;

interface YearOfActions {
  year: FinancialYear;
  set: number;
  closed: number;
  /** Median weeks from meeting to completion; absent where too few are closed. */
  weeks: number | undefined;
  byDueDate: number;
  part: boolean;
}

const weeksToClose = ({ setOn, completedOn }: CommitteeAction): number[] =>
  completedOn === undefined ? [] : [(dayIndex(completedOn) - dayIndex(setOn)) / 7];

const yearOf = (year: FinancialYear, actions: readonly CommitteeAction[], asAt: Day): YearOfActions => {
  const own = actions.filter(({ setOn }) => financialYearOf(monthOfDay(setOn)) === year);
  const weeks: Distribution = own.flatMap(weeksToClose).map((value) => [value, 1] as const);
  const current = financialYearOf(monthOfDay(asAt)) === year;
  return {
    year,
    set: own.length,
    closed: own.filter(({ status }) => status === 'complete').length,
    weeks: weeks.length < fewest ? undefined : median(weeks),
    byDueDate: own.filter(({ completedOn, due }) => completedOn !== undefined && completedOn <= due).length,
    part: current && asAt < lastDay(`${year + 1}-03`),
  };
};

const yearsOf = (actions: readonly CommitteeAction[], asAt: Day): YearOfActions[] =>
  [...new Set(actions.map(({ setOn }) => financialYearOf(monthOfDay(setOn))))].toSorted((a, b) => a - b).map((year) => yearOf(year, actions, asAt));

const findingOf = (years: readonly YearOfActions[], withheld: number): string => {
  const [before, latest] = [years.at(-2), years.at(-1)];
  if (latest === undefined) return noRecords('actions', withheld);
  if (latest.weeks === undefined) {
    const closed = latest.closed === 0 ? 'None' : inWordsCapital(latest.closed);
    return `${closed} of ${inWords(latest.set)} ${plural(latest.set, 'action')} set in ${financialYearLabel(latest.year)} ${latest.closed < 2 ? 'is' : 'are'} closed: too few for a typical time`;
  }
  const now = Math.round(latest.weeks);
  const typical = `Actions now take ${count(now)} ${plural(now, 'week')} to close`;
  if (before?.weeks === undefined) return typical;
  const then = Math.round(before.weeks);
  if (then === now) return `${typical}, as in ${financialYearLabel(before.year)}`;
  return `${typical}, ${now < then ? 'down' : 'up'} from ${count(then)}`;
};

const weeksCell = ({ weeks, closed }: YearOfActions): Cell =>
  weeks === undefined
    ? { text: closed === 0 ? 'None closed' : `Fewer than ${fewest} closed`, missing: 'not-applicable' }
    : { text: count(weeks), value: Math.round(weeks) };

const rowOf = (entry: YearOfActions): Row => ({
  key: String(entry.year),
  header: `${financialYearLabel(entry.year)}${entry.part ? ' to date' : ''}`,
  kind: 'point',
  part: entry.part,
  cells: [countCell(entry.set), countCell(entry.closed), weeksCell(entry), countCell(entry.byDueDate)],
});

const tableOf = (years: readonly YearOfActions[]): Table => ({
  rowLabel: 'Set in',
  columns: [
    { key: 'actions', label: 'Actions', kind: 'number', style: 'count' },
    { key: 'closed', label: 'Closed', kind: 'number', style: 'count' },
    { key: 'weeks', label: 'Median weeks', kind: 'number', style: 'count' },
    { key: 'by-due', label: 'Closed by due date', kind: 'number', style: 'count' },
  ],
  rows: years.map(rowOf),
});

/** Median weeks from the meeting that set an action to its completion, by year set. */
export const timeToClose = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Time to close actions', metric: 'time-to-close-actions' };
  return panel({
    ...place,
    shape: 'list',
    needs: ['actions'],
    build: (answers, selection) => {
      const { context, answer, notes, withheld } = actionPosition(answers, selection);
      const actions = answer.data.records.filter(({ setOn }) => setOn <= context.asAt);
      const years = yearsOf(actions, context.asAt);
      return recordFigure(place, context, answers.explanations, {
        markings: actions.map(({ marking }) => marking),
        finding: findingOf(years, withheld),
        descriptor: 'Median weeks from meeting to completion, by year set',
        drawn: 'A list, one row a year',
        plot: { shape: 'list' },
        table: tableOf(years),
        notes,
        holds: nothingOf(actions.length, withheld),
        noun: 'years',
      });
    },
  });
};
