import type { CommitteeAction } from '../../model/action';
import { dateCell } from '../cells';
import type { Place } from '../compose';
import { unexplained } from '../explained';
import { count, inWords, inWordsCapital, longDate, plural } from '../format';
import { panel, type Panel } from '../panel';
import { noRecords, recordFigure } from '../recordFigure';
import type { Row, Table } from '../table';
import { actionPosition } from './actionPosition';
import { dueWords } from './dueWords';
import { inState } from './state';

const findingOf = (late: readonly CommitteeAction[], all: number, withheld: number): string => {
  if (all === 0) return noRecords('actions', withheld);
  if (late.length === 0) return 'No action is overdue';
  const dates = late.flatMap(({ revisedDue }) => (revisedDue === undefined ? [] : [revisedDue])).toSorted();
  const subject = late.length === 2 ? 'Both overdue actions' : `All ${inWords(late.length)} overdue actions`;
  if (dates.length < late.length) {
    if (dates.length === 0) return `${inWordsCapital(late.length)} overdue ${plural(late.length, 'action has', 'actions have')} no new date`;
    return `${inWordsCapital(dates.length)} of the ${inWords(late.length)} overdue actions ${plural(dates.length, 'has', 'have')} a new date`;
  }
  const by = longDate(dates.at(-1)!);
  return late.length === 1 ? `The one overdue action is now expected by ${by}` : `${subject} are now expected by ${by}`;
};

const rowOf = (action: CommitteeAction): Row => ({
  key: action.reference,
  header: action.reference,
  kind: 'point',
  marking: action.marking,
  cells: [
    { text: action.action },
    dateCell(action.due),
    action.revisedDue === undefined ? { text: 'None given', missing: 'not-supplied' } : dateCell(action.revisedDue),
    action.lateBecause === undefined ? { text: unexplained, missing: 'not-supplied' } : { text: action.lateBecause },
  ],
});

const tableOf = (late: readonly CommitteeAction[]): Table => ({
  rowLabel: 'Ref',
  columns: [
    { key: 'action', label: 'Action', kind: 'text' },
    { key: 'due', label: 'Due', kind: 'date' },
    { key: 'expected', label: 'Now expected', kind: 'date' },
    { key: 'why', label: 'Why it is late', kind: 'text' },
  ],
  rows: late.map(rowOf),
});

/** Why actions are overdue, in the owners' words, and the new date. */
export const lateActions = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Why actions are overdue', metric: 'actions' };
  return panel({
    ...place,
    shape: 'words',
    needs: ['actions'],
    build: (answers, selection) => {
      const { context, log, notes, withheld } = actionPosition(answers, selection);
      const late = inState(log, 'overdue').toSorted((a, b) => (a.due < b.due ? -1 : 1));
      return recordFigure(place, context, answers.explanations, {
        markings: late.map(({ marking }) => marking),
        finding: findingOf(late, log.length, withheld),
        descriptor: `Why they are late, and the new date: ${log.length === 0 ? 'no actions' : `${count(late.length)} of ${count(log.length)} actions`} at ${longDate(context.asAt)}`,
        drawn: 'Each overdue action with its reason',
        plot: {
          shape: 'words',
          items: late.map((action) => ({
            rating: 'red' as const,
            heading: `${action.reference} ${action.action}`,
            aside: dueWords(action),
            text: action.lateBecause ?? unexplained,
            strong: '',
            tail: action.ownerRole,
          })),
        },
        table: tableOf(late),
        notes,
      });
    },
  });
};
