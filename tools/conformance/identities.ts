import { isMissingReturn } from '../../src/contract/returns';
import { addMonths, type Month } from '../../src/model/month';
import type { Answers } from '../../src/model/subject';
import { at, type Found } from './finding';
import { rowPath, type Facts, type Rule } from './facts';

type Counted<S extends 'calls' | 'backlog' | 'fix-times'> = Exclude<Answers[S]['data']['rows'][number], { status: 'not-yet-due' | 'not-supplied' | 'not-collected' | 'withheld' }>;

const counted = <S extends 'calls' | 'backlog' | 'fix-times'>(answer: Answers[S] | undefined): Counted<S>[] =>
  (answer?.data.rows ?? []).filter((row) => !isMissingReturn(row)) as Counted<S>[];

const keyOf = ({ month, council }: { month: string; council: string }): string => `${month}|${council}`;

const summed = <Row extends { month: Month; council: string }>(rows: readonly Row[], value: (row: Row) => number): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + value(row));
  return sums;
};

const split = (key: string): [Month, string] => key.split('|') as [Month, string];

/** Months whose definition changed: no identity holds across them. */
const changes = (facts: Facts): Set<string> =>
  new Set([...(facts.answers.calls?.data.definitionChanges ?? []), ...(facts.answers.backlog?.data.definitionChanges ?? [])].map(({ from }) => from));

const backlogIdentity = (facts: Facts): Found[] => {
  const open = summed(counted<'backlog'>(facts.answers.backlog), (row) => row.open);
  const rows = counted<'calls'>(facts.answers.calls);
  const sum = (value: (row: Counted<'calls'>) => number): Map<string, number> => summed(rows, value);
  const [logged, reopened, resolved, cancelled] = [sum((row) => row.logged), sum((row) => row.reopened), sum((row) => row.resolved), sum((row) => row.cancelled)];
  const changed = changes(facts);
  return [...open].flatMap(([key, closing]) => {
    const [month, council] = split(key);
    const opening = open.get(keyOf({ month: addMonths(month, -1), council }));
    if (opening === undefined || !logged.has(key) || changed.has(month)) return [];
    const parts = [opening, logged.get(key)!, reopened.get(key)!, resolved.get(key)!, cancelled.get(key)!] as const;
    const due = parts[0] + parts[1] + parts[2] - parts[3] - parts[4];
    const sentence = `${parts[0]} open before + ${parts[1]} logged + ${parts[2]} reopened − ${parts[3]} resolved − ${parts[4]} cancelled = ${due}`;
    return due === closing ? [] : [at('backlog', rowPath(month, council), sentence, String(closing))];
  });
};

const resolvedTwice = ({ answers }: Facts): Found[] => {
  if (answers.calls === undefined || answers['fix-times'] === undefined) return [];
  const resolved = summed(counted<'calls'>(answers.calls), (row) => row.resolved);
  const timed = summed(counted<'fix-times'>(answers['fix-times']), (row) => row.resolved);
  return [...timed].flatMap(([key, calls]) => {
    const known = resolved.get(key);
    return known === undefined || calls <= known ? [] : [at('fix-times', rowPath(...split(key)), `no more than the ${known} calls resolved by /calls`, String(calls))];
  });
};

/** Calls of a distribution certainly within some minutes, and those that may be: bins hide where in them a call lies. */
const bounds = ({ distribution, binMinutes }: Counted<'fix-times'>, minutes: number): [least: number, most: number] => {
  const within = (edge: (upper: number) => number): number => distribution.reduce((sum, [upper, calls]) => sum + (edge(upper) <= minutes ? calls : 0), 0);
  return [within((upper) => upper), within((upper) => upper - binMinutes + 1)];
};

const withinTarget = ({ answers }: Facts): Found[] => {
  const priorities = new Map(answers['reporting-periods']?.data.priorities.map(({ priority, targetMinutes }) => [priority, targetMinutes]));
  return counted<'fix-times'>(answers['fix-times']).flatMap((row) => {
    const minutes = priorities.get(row.priority);
    if (minutes === undefined || row.withTarget !== row.resolved) return [];
    const [least, most] = bounds(row, minutes);
    if (row.withinTarget >= least && row.withinTarget <= most) return [];
    return [at('fix-times', `${rowPath(row.month, row.council, `priority ${row.priority}`)}.withinTarget`, `${least === most ? least : `${least} to ${most}`}, as the distribution has within ${minutes} minutes`, String(row.withinTarget))];
  });
};

const noughts = ({ answers }: Facts): Found[] => {
  const logged = summed(counted<'calls'>(answers.calls), (row) => row.logged + row.resolved);
  return [...logged].flatMap(([key, calls]) => {
    const [month, council] = split(key);
    const beside = [-1, 1].map((step) => logged.get(keyOf({ month: addMonths(month, step), council })) ?? 0);
    return calls === 0 && beside.every((other) => other > 20)
      ? [at('calls', rowPath(month, council), 'calls, or a missing return where none was supplied', 'nought of everything between two busy months')]
      : [];
  });
};

const jumps = ({ answers }: Facts): Found[] => {
  const logged = summed(counted<'calls'>(answers.calls), (row) => row.logged);
  return [...logged].flatMap(([key, calls]) => {
    const [month, council] = split(key);
    const before = logged.get(keyOf({ month: addMonths(month, -1), council }));
    return before !== undefined && before > 50 && calls > before * 8
      ? [at('calls', rowPath(month, council), `something nearer the ${before} logged in the month before`, String(calls))]
      : [];
  });
};

const history = ({ answers, audience }: Facts): Found[] => {
  const projects = answers.projects;
  if (projects === undefined || audience !== 'members') return [];
  const { records, history: rows } = projects.data;
  const last = rows.map(({ month }) => month).toSorted().at(-1);
  if (last === undefined || projects.dataTo.slice(0, 7) !== last) return [];
  const colours = ['green', 'amber', 'red'] as const;
  return colours.flatMap((colour) => {
    const past = rows.filter(({ month }) => month === last).reduce((sum, row) => sum + row[colour], 0);
    const now = records.filter(({ rating }) => rating.overall === colour).length;
    return past === now ? [] : [at('projects', `data.history (${last}).${colour}`, `${now}, as the records have at ${projects.dataTo}`, String(past))];
  });
};

/** Sums that must agree: within an answer, from month to month, and between answers. */
export const identityRules: readonly Rule[] = [
  { name: 'backlog-identity', severity: 'fault', find: backlogIdentity },
  { name: 'resolved-agrees', severity: 'fault', find: resolvedTwice },
  { name: 'within-target-agrees', severity: 'fault', find: withinTarget },
  { name: 'history-agrees', severity: 'doubt', find: history },
  { name: 'noughts-between-busy-months', severity: 'doubt', find: noughts },
  { name: 'sudden-jump', severity: 'doubt', find: jumps },
];
