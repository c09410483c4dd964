import { medianMinutes, total } from './counts';
import { availabilityOver } from './downtime';
import { markOf, targetOf, type Mark } from './rating';
import { concerns, type Scope } from './scope';
import { count, fixed, longDate, monthName, shortMonth } from './words';

/** One measure of the strip. */
export interface Headline {
  metric: string;
  name: string;
  unit: string;
  value: string;
  valueUnit: string;
  /** Value with unit, and the target in the same words. */
  stands: string;
  mark: Mark;
  reason: string;
  /** Eight quarters, as far as they have begun. */
  values: number[];
  kind: 'bar' | 'line';
  target: number | undefined;
  comparisons: { difference: number; amount: string; rest: string }[];
}

/** How a measure is counted and written. */
interface Measure {
  metric: string;
  name: string;
  unit: string;
  kind: 'bar' | 'line';
  of: (months: readonly string[]) => number;
  write: (value: number) => string;
  valueUnit?: string;
  /** Of a difference, before "on Q2": "points". */
  differenceUnit?: string;
  /** The target in the measure's own unit, where the documents hold another. */
  perTarget?: number;
  shown?: string;
}

const measureOf = (scope: Scope, { metric, name, unit, kind, of, write, valueUnit = '', differenceUnit = '', perTarget = 1, shown }: Measure): Headline => {
  const { latest, before, yearAgo, quarters } = scope.calendar;
  const found = targetOf(scope, metric);
  const target = found && { ...found, value: found.value / perTarget };
  const now = of(latest.months);
  const mark = markOf(now, target);
  const isBetter = (difference: number): string => (target === undefined || difference === 0 ? '' : difference > 0 === (target.polarity === 'higher') ? ', better' : ', worse');
  const compared = [
    { past: of(before.months), on: `${differenceUnit} on Q${before.number}` },
    { past: of(yearAgo), on: ' on last year' },
  ];
  const text = target && `${write(target.value)}${valueUnit}`;
  return {
    metric, name, unit, kind, mark,
    valueUnit: shown === undefined ? valueUnit : '',
    value: shown ?? write(now),
    stands: `${write(now)}${valueUnit}${text === undefined ? '' : `, target ${text}`}`,
    reason: text === undefined ? (scope.isWhole ? 'A measure of demand, no target' : 'Rated for the partnership only') : mark === 'green' ? `Inside the target of ${text}` : `Target ${text}, missed by ${write(Math.abs(now - (target?.value ?? now)))}`,
    values: quarters.map(({ months }) => of(months)),
    target: target?.value,
    comparisons: compared.map(({ past, on }) => ({ difference: now - past, amount: write(Math.abs(now - past)), rest: `${on}${isBetter(now - past)}` })),
  };
};

/** The six measures of the strip. */
export const headlinesOf = (scope: Scope): Headline[] => {
  const { answers, calendar, counts, codes, council, downtimes } = scope;
  const { latest } = calendar;
  const during = `${shortMonth(latest.months[0] ?? '')} to ${shortMonth(latest.months.at(-1) ?? '')}`;
  const projects = answers.projects.data.records.filter((project) => concerns(scope, project));
  const green = projects.filter(({ rating }) => rating.overall === 'green').length;
  const history = (answers.projects.data.history ?? []).filter((row) => council === 'both' || row.council === 'shared' || row.council === council);
  const onTrack = (months: readonly string[]): number => {
    const month = months.at(-1) ?? '';
    if (answers.projects.dataTo.startsWith(month)) return Math.floor((100 * green) / projects.length);
    const rows = history.filter((row) => row.month === month);
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
    return Math.floor((100 * sum((row) => row.green)) / sum((row) => row.green + row.amber + row.red));
  };
  const measures: Measure[] = [
    { metric: 'calls-logged', name: 'Calls logged', unit: `a month, ${during}`, kind: 'bar', of: (months) => total(counts.logged, months, codes) / months.length, write: count },
    { metric: 'backlog', name: 'Backlog of open calls', unit: `at ${longDate(answers.backlog.dataTo)}`, kind: 'bar', of: (months) => total(counts.open, months.slice(-1), codes), write: count },
    {
      metric: 'resolved-within-target', name: 'Resolved within target', unit: `share of calls, ${during}`, kind: 'line', valueUnit: '%', differenceUnit: ' points',
      of: (months) => (100 * total(counts.withinTarget, months, codes)) / total(counts.withTarget, months, codes),
      write: (value) => fixed(value, 1),
    },
    {
      metric: 'availability', name: 'Availability', unit: `${answers['reporting-periods'].data.services.length} services, ${during}`, kind: 'line', valueUnit: '%', differenceUnit: ' points',
      of: (months) => availabilityOver(answers, downtimes, months, codes),
      write: (value) => fixed(value, 2),
    },
    { metric: 'priority-1-fix-time', name: 'Priority 1 fix time', unit: `median, ${during}`, kind: 'line', valueUnit: ' hours', perTarget: 60, of: (months) => medianMinutes(counts, months, codes) / 60, write: (value) => fixed(value, 1) },
    { metric: 'projects-on-track', name: 'Projects on track', unit: `of ${projects.length} in delivery`, kind: 'line', valueUnit: '%', differenceUnit: ' points', shown: String(green), of: onTrack, write: count },
  ];
  return measures.map((measure) => measureOf(scope, measure));
};

/** "Quarter 3 to date: October and November only". */
export const partQuarterText = ({ calendar: { latest } }: Scope): string => `Quarter ${latest.number} to date: ${latest.months.map(monthName).join(' and ')} only`;
