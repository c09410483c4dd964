import type { CommitteeAction } from '../../model/action';
import type { Day } from '../../model/month';
import { countCell } from '../cells';
import type { Place } from '../compose';
import { longDate } from '../format';
import { nothingOf } from '../held';
import { panel, type Panel } from '../panel';
import type { ActionMarksPlot } from '../plot';
import { recordFigure } from '../recordFigure';
import type { Selection } from '../selection';
import type { Row } from '../table';
import { actionPosition, overdueFinding } from './actionPosition';
import { nearDate } from './dueWords';
import { actionStates, inState, stateWords, type ActionState, type StatedAction } from './state';

/** The marks read from done to overdue. */
const drawnOrder = actionStates.toReversed();

const mostListed = 4;

const noteOf = (action: CommitteeAction, state: ActionState, asAt: Day, { period }: Selection): string => {
  const due = `Due ${nearDate(action.due, asAt)}`;
  if (action.revisedDue !== undefined) return `${due}. Expected ${nearDate(action.revisedDue, asAt)}`;
  const meeting = state === 'due-now' ? period.meeting?.date : undefined;
  if (meeting === action.due) return `Due at the meeting of ${nearDate(meeting, asAt)}`;
  if (meeting !== undefined) return `${due}, before the meeting of ${nearDate(meeting, asAt)}`;
  return action.progress === '' ? due : `${due}. ${action.progress}`;
};

const nextActions = (log: readonly StatedAction[], asAt: Day, selection: Selection): ActionMarksPlot['next'] =>
  actionStates
    .filter((state) => state !== 'complete')
    .flatMap((state) => inState(log, state).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map((action) => ({ action, state })))
    .slice(0, mostListed)
    .map(({ action, state }) => ({ rating: stateWords[state].rating, text: action.action, note: noteOf(action, state, asAt, selection) }));

const rowsOf = (log: readonly StatedAction[]): Row[] => [
  ...drawnOrder.map((state): Row => ({ key: state, header: stateWords[state].heading, kind: 'point', cells: [countCell(inState(log, state).length)] })),
  { key: 'all', header: 'All actions', kind: 'grand-total', cells: [countCell(log.length)] },
];

/** One mark an action, by state, with those that need attention next. */
export const actionMarks = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Committee actions', metric: 'actions' };
  return panel({
    ...place,
    shape: 'action-marks',
    needs: ['actions'],
    build: (answers, selection) => {
      const { context, log, notes, withheld } = actionPosition(answers, selection);
      return recordFigure(place, context, answers.explanations, {
        markings: log.map(({ action }) => action.marking),
        finding: overdueFinding(log, withheld),
        descriptor: `Committee action log at ${longDate(context.asAt)}`,
        drawn: 'One mark an action, by state, and the actions due next',
        plot: {
          shape: 'action-marks',
          groups: drawnOrder.map((state) => {
            const count = inState(log, state).length;
            return { rating: stateWords[state].rating, count, label: `${count} ${stateWords[state].inText}` };
          }),
          next: nextActions(log, context.asAt, selection),
        },
        table: { rowLabel: 'State', columns: [{ key: 'actions', label: 'Actions', kind: 'number', style: 'count' }], rows: rowsOf(log) },
        notes,
        holds: nothingOf(log.length, withheld),
      });
    },
  });
};
