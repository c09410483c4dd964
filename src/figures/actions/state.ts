import type { CommitteeAction } from '../../model/action';
import { financialYearOf } from '../../model/financialYear';
import { monthOfDay, type Day } from '../../model/month';
import type { RatingMark } from '../table';

/** Where an action stands, worst first. */
export const actionStates = ['overdue', 'due-now', 'on-track', 'complete'] as const;
export type ActionState = (typeof actionStates)[number];

/** Each state in words, with its mark. */
export const stateWords: Readonly<Record<ActionState, { heading: string; inText: string; rating: RatingMark }>> = {
  overdue: { heading: 'Overdue', inText: 'overdue', rating: 'red' },
  'due-now': { heading: 'Due now', inText: 'due now', rating: 'amber' },
  'on-track': { heading: 'On track', inText: 'on track', rating: 'green' },
  complete: { heading: 'Complete', inText: 'complete', rating: 'complete' },
};

/**
 * State of an action. Overdue: not complete and first due on or before the last day with figures, whatever date it
 * has been given since. Due now: due by the day of the meeting.
 */
export const stateOf = (action: CommitteeAction, asAt: Day, meeting: Day | undefined): ActionState => {
  if (action.status === 'complete') return 'complete';
  if (action.due <= asAt) return 'overdue';
  return meeting !== undefined && action.due <= meeting ? 'due-now' : 'on-track';
};

/** An action with its state. */
export interface StatedAction {
  action: CommitteeAction;
  state: ActionState;
}

/** Actions of the log: those set in the financial year of `asAt`, and older ones still open; by due date within a state. */
export const actionLog = (actions: readonly CommitteeAction[], asAt: Day, meeting: Day | undefined): StatedAction[] => {
  const year = financialYearOf(monthOfDay(asAt));
  return actions
    .filter((action) => action.setOn <= asAt && (action.status === 'open' || financialYearOf(monthOfDay(action.setOn)) === year))
    .map((action) => ({ action, state: stateOf(action, asAt, meeting) }));
};

/** The actions of one state, in the order of the log. */
export const inState = (log: readonly StatedAction[], ...states: readonly ActionState[]): CommitteeAction[] =>
  log.filter(({ state }) => states.includes(state)).map(({ action }) => action);
