import type { CommitteeAction } from '../../model/action';
import { financialYearLabel, financialYearOf, yearStart } from '../../model/financialYear';
import { addMonths, dayIndex, firstDay, lastDay, monthOfDay, type Day } from '../../model/month';
import { dateCell } from '../cells';
import type { Place } from '../compose';
import type { KeyEntry } from '../figure';
import { count, dayMonth, inWords, inWordsCapital, monthYear, plural, shortDate } from '../format';
import { nothingOf } from '../held';
import { panel, type Panel } from '../panel';
import { noRecords, recordFigure } from '../recordFigure';
import type { Cell, Column, DueStrip, Row, Table } from '../table';
import { actionPosition } from './actionPosition';
import { actionStates, inState, stateWords, type ActionState, type StatedAction } from './state';

/** First and last day of the financial year the strip runs over. */
const stripYear = (asAt: Day): { from: Day; to: Day } => {
  const start = yearStart(financialYearOf(monthOfDay(asAt)));
  return { from: firstDay(start), to: lastDay(addMonths(start, 11)) };
};

const stripOf = (action: CommitteeAction, asAt: Day): DueStrip => {
  const { from, to } = stripYear(asAt);
  const share = (day: Day): number => Math.max(0, (dayIndex(day) - dayIndex(from)) / (dayIndex(to) + 1 - dayIndex(from)));
  return { kind: 'due', set: share(action.setOn), due: share(action.due), asAt: share(asAt), complete: action.status === 'complete' };
};

const columnsFor = (asAt: Day): Column[] => [
  { key: 'action', label: 'Action', kind: 'text' },
  { key: 'set', label: 'Set on', kind: 'date' },
  { key: 'owner', label: 'Owner', kind: 'text', brief: true },
  { key: 'due', label: 'Due', kind: 'date' },
  { key: 'timeline', label: financialYearLabel(financialYearOf(monthOfDay(asAt))), kind: 'text', quiet: true },
  { key: 'position', label: 'Latest position', kind: 'text' },
];

const actionRow = (action: CommitteeAction, asAt: Day): Row => ({
  key: action.reference,
  header: action.reference,
  kind: 'point',
  marking: action.marking,
  cells: [
    { text: action.action },
    { ...dateCell(action.setOn), secondary: undefined },
    { text: action.ownerRole },
    { ...dateCell(action.due), secondary: action.revisedDue === undefined ? undefined : `Expected ${shortDate(action.revisedDue)}` },
    { text: `Set ${shortDate(action.setOn)}, due ${shortDate(action.due)}`, strip: stripOf(action, asAt) },
    {
      text: action.progress,
      secondary: action.completedOn === undefined ? undefined : `Complete ${shortDate(action.completedOn)}`,
    },
  ],
});

const byDue = (a: CommitteeAction, b: CommitteeAction): number => (a.due === b.due ? (a.reference < b.reference ? -1 : 1) : a.due < b.due ? -1 : 1);

const groupRows = (log: readonly StatedAction[], state: ActionState, asAt: Day): Row[] => {
  const actions = inState(log, state).toSorted(byDue);
  if (actions.length === 0) return [];
  const { heading, rating } = stateWords[state];
  const blanks: Cell[] = columnsFor(asAt).map(() => ({ text: '' }));
  return [
    { key: state, header: `${heading}: ${count(actions.length)}`, kind: 'group', rating, cells: blanks },
    ...actions.map((action) => actionRow(action, asAt)),
  ];
};

const tableOf = (log: readonly StatedAction[], asAt: Day): Table => ({
  rowLabel: 'Ref',
  columns: columnsFor(asAt),
  rows: actionStates.flatMap((state) => groupRows(log, state, asAt)),
});

const findingOf = (log: readonly StatedAction[], withheld: number): string => {
  const well = inState(log, 'complete', 'on-track').length;
  if (log.length === 0) return noRecords('actions', withheld);
  if (well === log.length) return log.length === 1 ? 'The one action is complete or on track' : `All ${inWords(log.length)} actions are complete or on track`;
  if (well === 0) return `None of ${inWords(log.length)} ${plural(log.length, 'action')} is complete or on track`;
  return `${inWordsCapital(well)} of ${inWords(log.length)} actions ${plural(well, 'is', 'are')} complete or on track`;
};

const keyFor = (asAt: Day): KeyEntry[] => [
  { swatch: 'due', label: 'Due date' },
  { swatch: 'due-complete', label: 'Due date, complete' },
  { swatch: 'due-later', label: `Due after ${monthYear(monthOfDay(stripYear(asAt).to))}` },
];

const stripsFor = (asAt: Day): string => {
  const { from, to } = stripYear(asAt);
  return `The strip runs ${monthYear(monthOfDay(from))} to ${monthYear(monthOfDay(to))}; the line marks ${dayMonth(asAt)}`;
};

/** Every action set this year or still open, by state, with a strip of when it was set and falls due. */
export const actionLogPanel = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Committee action log', metric: 'actions' };
  return panel({
    ...place,
    shape: 'list',
    needs: ['actions'],
    build: (answers, selection) => {
      const { context, log, notes, withheld } = actionPosition(answers, selection);
      return recordFigure(place, context, answers.explanations, {
        markings: log.map(({ action }) => action.marking),
        finding: findingOf(log, withheld),
        descriptor: `Actions set at a meeting of the ${context.partnership.committee}, with owner, due date and latest position`,
        strips: stripsFor(context.asAt),
        drawn: 'A list of actions by state',
        plot: { shape: 'list' },
        table: tableOf(log, context.asAt),
        key: keyFor(context.asAt),
        notes,
        holds: nothingOf(log.length, withheld),
        noun: 'actions',
      });
    },
  });
};
