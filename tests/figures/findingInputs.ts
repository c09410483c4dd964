import { answer, partnership as committee, selected } from '../../src/figures/fixtures/committee.fixture';
import { drawn, selection } from '../../src/figures/fixtures/drawn.fixture';
import type { Panel } from '../../src/figures/panel';
import type { Comparison } from '../../src/figures/selection';
import type { AgeBand, CallCounts, FixTimeCounts, MissingReturn, OpenCalls } from '../../src/model/helpdesk';
import { addMonths, lastDay, type Month } from '../../src/model/month';
import type { MissingStatus } from '../../src/model/reading';
import type { Outage } from '../../src/model/outage';
import type { ReportingPeriod } from '../../src/model/partnership';
import { panelNumbered } from './panels';

/** One case of a rule: what is tried, the sentence written by rule, and the sentence a person wrote. */
export type FindingCase = readonly [what: string, finding: () => string, says: string];

/** A month of the first council, with the second's at nought; or why the second's return is not there. */
export type MonthValue = number | Exclude<MissingStatus, 'not-held'>;

/** What a rule is tried on. */
export interface Asked {
  /** First and last month looked at; a month by itself begins in April 2023. */
  to: Month;
  from?: Month;
  /** Last month with figures, where the period goes on after it. */
  heldTo?: Month;
  compare?: Comparison;
  council?: 'A' | 'B';
  basis?: ReportingPeriod['basis'];
}

/** Twelve months of the same number: a year to compare with. */
export const flat = (value: number, months = 12): number[] => Array.from({ length: months }, () => value);

const periodOf = ({ to, from = '2023-04', heldTo = to, basis = 'year-to-date' }: Asked): ReportingPeriod => ({ basis, from, to, dataTo: lastDay(heldTo), status: 'final' });

const monthsFrom = (first: Month, values: readonly MonthValue[]): [Month, MonthValue][] => values.map((value, i) => [addMonths(first, i), value]);

const rowsOf = <Row>(first: Month, values: readonly MonthValue[], row: (month: Month, council: 'A' | 'B', value: number) => Row): (Row | MissingReturn)[] =>
  monthsFrom(first, values).flatMap(([month, value]): (Row | MissingReturn)[] =>
    typeof value === 'number' ? [row(month, 'A', value), row(month, 'B', 0)] : [row(month, 'A', 100), { month, council: 'B', status: value }],
  );

const build = (panel: Panel, answers: object, asked: Asked): string =>
  panel.build({ 'reporting-periods': drawn['reporting-periods'], ...answers } as never, selection({ period: periodOf(asked), compare: asked.compare ?? 'last-year', council: asked.council ?? 'both' })).finding;

const enveloped = <Data>(data: Data, { to, heldTo = to }: Asked) => ({ ...drawn.calls, dataTo: lastDay(heldTo), data });

/** A change of definition in force from a month. */
export const changedFrom = (measure: string, from: Month) => ({ measure, from, note: 'Counted anew' });

const callRow = (month: Month, council: 'A' | 'B', logged: number): CallCounts => ({ month, council, type: 'incident', category: 'other', status: 'final', logged, resolved: logged, reopened: 0, cancelled: 0 });

type Changes = { measure: string; from: Month; note: string }[];

/** Finding of a panel made of calls by month, from April of the first year given. */
export const callsFinding =
  (ref: string, values: readonly MonthValue[], asked: Asked, definitionChanges: Changes = [], first: Month = '2022-04') =>
  (): string =>
    build(panelNumbered(ref), { calls: enveloped({ rows: rowsOf(first, values, callRow), reported: [], definitionChanges }, asked) }, asked);

const openRow = (age: AgeBand) => (month: Month, council: 'A' | 'B', open: number): OpenCalls => ({ month, council, priority: 3, age, status: 'final', open, pastTarget: 0 });

/** Finding of the backlog's line, from month ends. */
export const backlogFinding =
  (values: readonly MonthValue[], asked: Asked, definitionChanges: Changes = [], first: Month = '2023-04') =>
  (): string =>
    build(panelNumbered('1.3'), { backlog: enveloped({ rows: rowsOf(first, values, openRow('up-to-1-week')), reported: [], definitionChanges }, asked) }, asked);

/** Finding of the backlog's account, from month ends that begin in March 2023; calls are made to agree. */
export const stepsFinding =
  (ends: readonly MonthValue[], asked: Asked, definitionChanges: Changes = []) =>
  (): string => {
    const backlog = enveloped({ rows: rowsOf('2023-03', ends, openRow('up-to-1-week')), reported: [], definitionChanges }, asked);
    const calls = enveloped({ rows: rowsOf('2023-04', flat(100, ends.length - 1), callRow), reported: [], definitionChanges: [] }, asked);
    return build(panelNumbered('2.3'), { calls, backlog }, asked);
  };

/** Finding of the ages: calls over three months at each month end, beside 100 new ones. */
export const ageFinding =
  (old: readonly MonthValue[], asked: Asked, definitionChanges: Changes = [], first: Month = '2023-04') =>
  (): string => {
    const rows = [...rowsOf(first, old, openRow('over-3-months')), ...monthsFrom(first, old).flatMap(([month, value]) => (typeof value === 'number' ? [openRow('up-to-1-week')(month, 'A', 100)] : []))];
    return build(panelNumbered('2.6'), { backlog: enveloped({ rows, reported: [], definitionChanges }, asked) }, asked);
  };

const fixRow =
  (withTarget: number) =>
  (month: Month, council: 'A' | 'B', within: number): FixTimeCounts => {
    const own = council === 'A' ? withTarget : 0;
    return { month, council, priority: 3, status: 'final', resolved: own, withTarget: own, withinTarget: Math.min(within, own), distribution: own === 0 ? [] : [[60, own]], binMinutes: 1 };
  };

/** Finding of the share within target: calls of each month within target, of so many that had one. */
export const withinFinding =
  (within: readonly MonthValue[], asked: Asked, of = 1000, definitionChanges: Changes = [], first: Month = '2022-04') =>
  (): string =>
    build(panelNumbered('2.4'), { 'fix-times': enveloped({ rows: rowsOf(first, within, fixRow(of)), reported: [], definitionChanges }, asked) }, asked);

/** Calls of some categories, now and in the same months of last year. */
export const reasonsFinding =
  (before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>, asked: Asked) =>
  (): string => {
    const rows = (['2022-10', '2022-11', '2023-10', '2023-11'] as const).flatMap((month) =>
      Object.entries(month < '2023-01' ? before : now).flatMap(([category, logged]) => [
        { ...callRow(month, 'A', logged), category },
        { ...callRow(month, 'B', 0), category },
      ]),
    );
    return build(panelNumbered('2.2'), { calls: enveloped({ rows, reported: [], definitionChanges: [] }, asked) }, asked);
  };

/** An outage inside supported hours: month, hours and, if not minor, how grave. */
export type Lost = readonly [month: Month, hours: number, priority?: 1 | 2 | 3, service?: string];

/** A weekday of each month of 2023: the 14th of May and October are not. */
const dayIn = (month: Month): string => (month === '2023-05' || month === '2023-10' ? '16' : '14');

const at = (month: Month, minutes: number): string => `${month}-${dayIn(month)}T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00${month.endsWith('-11') || month.endsWith('-12') ? '+00:00' : '+01:00'}`;

const lostOutage = ([month, hours, priority = 3, service = 'network']: Lost, i: number): Outage => ({
  reference: `O-${i + 1}`,
  title: `Outage ${i + 1}`,
  service,
  councils: ['N', 'S'],
  priority,
  planned: false,
  kind: 'outage',
  start: at(month, 0),
  restored: at(month, hours * 60),
  causeClass: 'equipment',
  cause: '',
  fix: '',
  lesson: '',
  lessonStatus: 'in-place',
  marking: { part: 'I' },
});

/** What an outage panel is tried on besides its records. */
export interface AskedOfOutages {
  compare?: Comparison;
  missing?: MissingReturn[];
  exempt?: number;
  from?: Month;
  change?: (outage: Outage, i: number) => Outage;
  noTarget?: boolean;
}

/** Finding of a panel made of outages, April to November 2023. */
export const outagesFinding =
  (ref: string, lost: readonly Lost[], { compare = 'last-year', missing = [], exempt = 0, from, change = (outage) => outage, noTarget = false }: AskedOfOutages = {}) =>
  (): string => {
    const records = lost.map((one, i) => change(lostOutage(one, i), i));
    const withheld = Array.from({ length: exempt }, (_, i) => ({ reference: `X-${i + 1}`, title: 'Exempt record', paragraph: 3 }));
    const periods = answer({ ...committee, targets: noTarget ? [] : committee.targets }, 'service plan');
    const asked = selected({ compare, ...(from === undefined ? {} : { period: { basis: 'quarter', from, to: '2023-12', dataTo: '2023-11-30', status: 'final' } }) });
    return panelNumbered(ref).build({ 'reporting-periods': periods, outages: answer({ records, withheld, missing, reported: [] }, 'outage register') } as never, asked).finding;
  };
